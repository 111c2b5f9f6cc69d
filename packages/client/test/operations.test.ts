import { describe, expect, expectTypeOf, it } from "vitest";
import * as operations from "../src/generated/operations.ts";
import { callOperation, isOnezoneError, unwrap } from "../src/index.ts";
import { clientReceiving, noContent, params, path, refusal, userId } from "./fake-server.ts";

describe("the function of an operation", () => {
  it("returns the data", async () => {
    const { onezone, requests } = clientReceiving(() => Response.json({ generation: 3 }));
    const data = await operations.getTemporaryTokenGenerationOfUser(onezone, { path: { id: userId } });
    expectTypeOf(data).toEqualTypeOf<{ generation: number }>();
    expect(data).toEqual({ generation: 3 });
    expect(requests[0]?.url).toMatch(`/users/${userId}/tokens/temporary`);
  });

  it("returns undefined if the operation has no data", async () => {
    const { onezone } = clientReceiving(noContent);
    const data = await operations.revokeAllTemporaryTokensOfUser(onezone, { path: { id: userId } });
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expect(data).toBeUndefined();
  });

  it("throws an error that names the operation, even if another copy of the package created the client", async () => {
    const { onezone } = clientReceiving(noContent);
    const error = { error: { id: "forbidden", description: "No." } };
    const foreign = {
      ...onezone,
      [callOperation]: async () => ({ error, response: new Response(null, { status: 403 }) }),
    };
    await expect(operations.getCurrentUser(foreign)).rejects.toMatchObject({
      name: "OnezoneError",
      operationId: "getCurrentUser",
      method: "GET",
    });
  });

  it("needs no arguments if the operation has no required ones", async () => {
    const { onezone } = clientReceiving(() => Response.json({ tokens: [] }));
    expect(await operations.listNamedTokensOfCurrentUser(onezone)).toEqual({ tokens: [] });
  });

  it("sends the body", async () => {
    const { onezone, requests } = clientReceiving(() =>
      Response.json({ tokenId: "t", token: "x" }, { status: 201 }),
    );
    await operations.createNamedTokenForCurrentUser(onezone, { body: { name: "backup" } });
    expect(await requests[0]?.json()).toEqual({ name: "backup" });
  });

  it("returns id and location of the created entity if the response has no body", async () => {
    const location = "https://onezone.example.org/api/v3/onezone/users/9fdc83ee";
    const { onezone } = clientReceiving(() => new Response(null, { status: 201, headers: { location } }));
    const created = await operations.createUser(onezone, { body: { fullName: "Rudolf Lingens" } });
    expectTypeOf(created).toEqualTypeOf<{ readonly id: string; readonly location: string }>();
    expect(created).toEqual({ id: "9fdc83ee", location });
  });

  it("returns a body other than JSON as a Blob", async () => {
    const { onezone } = clientReceiving(() => new Response("PNG"));
    const image = await operations.testImage(onezone);
    expectTypeOf(image).toEqualTypeOf<Blob>();
    expect(await image.text()).toBe("PNG");
  });

  it("returns the target of a redirect as a Blob, and sends no credential to the target", async () => {
    const location = "https://krakow.example.org/data/f/metadata/json";
    const { onezone, requests } = clientReceiving(({ url }) =>
      url === location ? Response.json({ a: 1 }) : new Response(null, { status: 307, headers: { location } }),
    );
    const data = await operations.getSharedData(onezone, {
      path: { file_id: "f", subpath: "metadata/json" },
    });
    expectTypeOf(data).toEqualTypeOf<Blob>();
    expect(await data.text()).toBe('{"a":1}');
    expect(requests.map(({ headers }) => headers.has("x-auth-token"))).toEqual([true, false]);
  });

  it("throws the error of Onezone", async () => {
    const { onezone } = clientReceiving(() => refusal(403, "forbidden"));
    const call = operations.revokeAllTemporaryTokensOfUser(onezone, { path: { id: userId } });
    await expect(call).rejects.toMatchObject({
      id: "forbidden",
      operationId: "revokeAllTemporaryTokensOfUser",
    });
  });

  it("returns status and headers through withResponse", async () => {
    const { onezone } = clientReceiving(() => Response.json({ generation: 3 }, { headers: { "x-a": "b" } }));
    const { data, response } = await operations.getTemporaryTokenGenerationOfUser.withResponse(onezone, {
      path: { id: userId },
    });
    expect([data.generation, response.status, response.headers.get("x-a")]).toEqual([3, 200, "b"]);
  });

  it("does not compile with arguments that the operation does not have", () => {
    const { onezone } = clientReceiving(noContent);
    const calls = () => [
      // @ts-expect-error: the id is required
      operations.revokeAllTemporaryTokensOfUser(onezone, { path: {} }),
      // @ts-expect-error: the operation takes no body
      operations.revokeAllTemporaryTokensOfUser(onezone, { path: { id: "u" }, body: {} }),
      // @ts-expect-error: the body is required
      operations.createNamedTokenForCurrentUser(onezone),
      // @ts-expect-error: the name is required
      operations.createNamedTokenForCurrentUser(onezone, { body: {} }),
      // @ts-expect-error: no such option
      operations.listNamedTokensOfCurrentUser(onezone, { retries: 3 }),
    ];
    expectTypeOf(calls).toBeFunction();
  });
});

describe("unwrap", () => {
  it("returns the data of a call by path or throws its error", async () => {
    const { onezone } = clientReceiving([
      () => Response.json({ generation: 3 }),
      () => refusal(403, "forbidden"),
    ]);
    const data = await unwrap(onezone.GET(path, { params }));
    expectTypeOf(data).toEqualTypeOf<{ generation: number }>();
    expect(data).toEqual({ generation: 3 });

    const error = await unwrap(onezone.GET(path, { params })).catch((reason: unknown) => reason);
    expect(isOnezoneError(error, "forbidden")).toBe(true);
    expect(String(error)).toBe(
      `OnezoneError: GET ${path}: The description of forbidden. (forbidden, status 403)`,
    );
  });
});
