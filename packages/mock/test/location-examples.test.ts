import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { expect, it } from "vitest";
import { createMock } from "../src/index.ts";

/** The path of a URL, without its last segment. */
const collection = (url: unknown) => new URL(String(url)).pathname.replace(/\/[^/]*$/, "");

it.each([
  "content",
  "metadata/json?a=1",
  "",
])("a redirect keeps the path and query of the request: %j", async (rest) => {
  const mock = await createMock();
  const response = await mock.fetch(`http://onezone.test/api/v3/onezone/shares/data/F1/${rest}`, {
    headers: { prefer: "code=307" },
  });
  expect(response.status).toBe(307);
  expect(response.headers.get("location")).toBe(
    `https://krakow.example.org/api/v3/oneprovider/data/F1/${rest}`,
  );
});

// Reads the example from the document, because the mock replaces its path with the path of the request.
it.each([
  ["createUser", "/users", { fullName: "Rudolf Lingens" }],
  ["createNamedTokenForCurrentUser", "/user/tokens/named", { name: "one" }],
])("the documented Location of %s is a path of the entity type that the operation creates", async (id, path, body) => {
  const operation = readModel(document).operations.find((each) => each.id === id);
  const [example] = operation?.response(201)?.headers.get("location")?.examples ?? [];
  const mock = await createMock();
  const headers = {
    "content-type": "application/json",
    "x-auth-token": mock.world()?.users.ada?.token ?? "",
  };
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  const created = await mock.fetch(`http://onezone.test/api/v3/onezone${path}`, init);
  expect(created.status).toBe(201);
  expect(collection(example?.value)).toBe(collection(created.headers.get("location")));
});
