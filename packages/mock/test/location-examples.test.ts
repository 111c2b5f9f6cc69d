import { startMock } from "@onezone/mock";
import { expect, it } from "vitest";

/** The path of a URL, without its last segment. */
const collection = (url: string | null) => new URL(url ?? "").pathname.replace(/\/[^/]*$/, "");

it.each([
  ["createUser", "POST", "/users", { fullName: "Rudolf Lingens" }],
  ["createNamedTokenForCurrentUser", "POST", "/user/tokens/named", { name: "one" }],
])("the documented Location of %s is of the kind that it creates", async (_, method, path, body) => {
  const [documented, mock] = await Promise.all([startMock({ stateless: true }), startMock()]);
  try {
    const headers = {
      "content-type": "application/json",
      "x-auth-token": mock.world()?.users.ada?.token ?? "",
    };
    const request = { method, headers, body: JSON.stringify(body) };
    const [example, real] = await Promise.all([
      fetch(documented.url + path, request),
      fetch(mock.url + path, request),
    ]);
    expect([example.status, real.status]).toEqual([201, 201]);
    expect(collection(example.headers.get("location"))).toBe(collection(real.headers.get("location")));
  } finally {
    await Promise.all([documented.close(), mock.close()]);
  }
});
