import { expect, it } from "vitest";
import { createMock } from "../src/index.ts";

const path = "http://onezone.test/api/v3/onezone/users/u/tokens/temporary";
const ask = async (prefer: string) => {
  const mock = await createMock();
  return mock.fetch(path, { method: "DELETE", headers: { prefer } });
};

it("returns the preferred example to any caller", async () => {
  const response = await ask("code=401, example=tokenRevoked");
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: { details: { authError: { id: "tokenRevoked" } } } });
  expect(response.headers.get("x-mock-why")).toBe(
    "tokenRevoked: the request prefers code=401, example=tokenRevoked",
  );
  expect(response.headers.get("x-mock-pointer")).toBe(
    "#/paths/~1users~1{id}~1tokens~1temporary/delete/responses/401/content/application~1json/examples/tokenRevoked",
  );
});

it("returns a documented response if only its status is preferred", async () => {
  expect((await ask("code=204")).status).toBe(204);
  expect((await ask("code=503")).status).toBe(503);
});

it.each([
  "code=499",
  "code=401, example=nope",
  "code=abc",
])("refuses %s and states the reason, because the operation does not document the response", async (prefer) => {
  const response = await ask(prefer);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { id: "badData", details: { key: "prefer" } } });
  expect(response.headers.get("x-mock-why")).toContain("the operation documents no response with");
});

it("lists the documented responses if the preference is invalid", async () => {
  const ofStatus = await ask("code=401, example=nope");
  const { error } = (await ofStatus.json()) as { error: { details: { hint: string }; description: string } };
  expect(error.details.hint).toMatch(/it documents code=401 with example=unauthorized\|.*\|tokenRevoked/);
  expect(error.description).toContain(error.details.hint);
  expect(ofStatus.headers.get("x-mock-why")).toContain("tokenRevoked");
  expect(ofStatus.headers.get("x-mock-why")).not.toContain("code=403");
  for (const wrong of ["code=499", "example=constructor", "code=constructor"]) {
    expect((await ask(wrong)).headers.get("x-mock-why"), wrong).toMatch(
      /it documents code=204, code=400 with example=.*, code=401 with example=.*, code=403 with example=forbidden/,
    );
  }
});

it("ignores other preferences", async () => {
  expect((await ask("respond-async")).status).toBe(401);
});
