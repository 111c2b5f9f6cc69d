import { MutationObserver, QueryClient, QueryObserver } from "@tanstack/query-core";
import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import {
  createSpace,
  getSpace,
  getUser,
  listSpaces,
  revokeAllTemporaryTokensOfCurrentUser,
} from "../src/generated/operations.ts";
import {
  isOnezoneError,
  type OnezoneCallError,
  type OnezoneError,
  type OperationData,
} from "../src/index.ts";
import { operationMutation, operationQuery, resourceKey } from "../src/query.ts";
import { clientReceiving, refusal, userId } from "./fake-server.ts";

// TanStack Query retries three times in browsers by default, but never in Node.
const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 3, retryDelay: 0 } } });
afterEach(() => queryClient.clear());

const path = { id: userId };

describe("a query of an operation", () => {
  it("has the data of the operation, in types too", async () => {
    const { onezone } = clientReceiving(() => Response.json({ spaces: ["s"] }));
    const data = await queryClient.fetchQuery(operationQuery(onezone, listSpaces));
    expectTypeOf(data).toEqualTypeOf<OperationData<"listSpaces">>();
    expect(data).toEqual({ spaces: ["s"] });
  });

  it("has the errors of the client, in types too, and does not repeat requests that the client has repeated", async () => {
    const retry = { delay: 0 };
    const { onezone, requests } = clientReceiving(() => refusal(503, "serviceUnavailable"), { retry });
    const observer = new QueryObserver(queryClient, operationQuery(onezone, listSpaces));
    expectTypeOf(observer.getCurrentResult().error).toEqualTypeOf<OnezoneError | OnezoneCallError | null>();
    const { error } = await observer.refetch();
    expect(isOnezoneError(error, "serviceUnavailable")).toBe(true);
    expect(requests).toHaveLength(3);
  });

  it("has the same key for the same arguments, even if the options differ", () => {
    const { onezone } = clientReceiving(() => new Response());
    const { queryKey } = operationQuery(onezone, getUser, { path, timeout: 1, headers: { a: "b" } });
    expect(queryKey).toEqual(["onezone", { users: true }, "getUser", { path }]);
    expect(operationQuery(onezone, getUser, { path }).queryKey).toEqual(queryKey);
  });

  it("aborts its request when the query is cancelled", async () => {
    const { onezone, requests } = clientReceiving(() => new Promise(() => {}));
    const options = operationQuery(onezone, listSpaces);
    const fetched = queryClient.fetchQuery(options);
    await expect.poll(() => requests.length).toBe(1);
    await queryClient.cancelQueries({ queryKey: options.queryKey });
    await expect(fetched).rejects.toThrow();
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  it("does not compile with arguments of another operation", () => {
    const { onezone } = clientReceiving(() => new Response());
    // @ts-expect-error: the path parameter is missing
    expect(operationQuery(onezone, getUser, {})).toBeDefined();
    // @ts-expect-error: no such resource
    expect(resourceKey("spacse")).toBeDefined();
  });
});

describe("a mutation of an operation", () => {
  it("invalidates the queries that share a resource with it, and no others", async () => {
    const location = "https://onezone.example.org/api/v3/onezone/spaces/9fdc83ee";
    const { onezone } = clientReceiving(() => new Response(null, { status: 201, headers: { location } }));
    const spaces = [operationQuery(onezone, listSpaces), operationQuery(onezone, getSpace, { path })];
    const user = operationQuery(onezone, getUser, { path });
    for (const { queryKey } of [...spaces, user]) queryClient.setQueryData(queryKey, {});
    const isStale = ({ queryKey }: typeof user) => queryClient.getQueryState(queryKey)?.isInvalidated;

    const observer = new MutationObserver(queryClient, operationMutation(onezone, createSpace));
    const created = await observer.mutate({ body: { name: "Maps" } });
    expectTypeOf(created).toEqualTypeOf<OperationData<"createSpace">>();
    expect(created.id).toBe("9fdc83ee");
    expect(queryClient.getQueryState(spaces[0]?.queryKey ?? [])?.isInvalidated).toBe(true);
    expect(queryClient.getQueryState(spaces[1]?.queryKey ?? [])?.isInvalidated).toBe(true);
    expect(isStale(user)).toBe(false);
    await queryClient.invalidateQueries({ queryKey: resourceKey("users") });
    expect(isStale(user)).toBe(true);
  });

  it("needs no variables if the operation has no required arguments", () => {
    const { onezone } = clientReceiving(() => new Response());
    const revoke = operationMutation(onezone, revokeAllTemporaryTokensOfCurrentUser);
    const observer = new MutationObserver(queryClient, revoke);
    expectTypeOf(observer.mutate).toBeCallableWith();
    const create = new MutationObserver(queryClient, operationMutation(onezone, createSpace));
    // @ts-expect-error: the body is required
    expectTypeOf(create.mutate).toBeCallableWith();
  });

  it("ends with the error of the operation and invalidates nothing", async () => {
    const { onezone } = clientReceiving(() => refusal(403, "forbidden"));
    const { queryKey } = operationQuery(onezone, listSpaces);
    queryClient.setQueryData(queryKey, {});
    const observer = new MutationObserver(queryClient, operationMutation(onezone, createSpace));
    await expect(observer.mutate({ body: { name: "Maps" } })).rejects.toMatchObject({ id: "forbidden" });
    expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(false);
  });
});
