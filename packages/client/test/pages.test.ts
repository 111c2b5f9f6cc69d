import { expect, expectTypeOf, it } from "vitest";
import { getCurrentUser, listMarketplace } from "../src/generated/operations.ts";
import { pages } from "../src/index.ts";
import { clientReceiving, refusal } from "./fake-server.ts";

const page = (spaceId: string, nextPageToken: string | null) => () =>
  Response.json({ spaces: [{ spaceId, index: spaceId }], isLast: nextPageToken === null, nextPageToken });

it("yields the pages, and requests each with the same body and the token of the previous page", async () => {
  const { onezone, requests } = clientReceiving([page("a", "next"), page("b", null)]);
  const ids: string[] = [];
  for await (const data of pages(listMarketplace, onezone, { body: { limit: 1, offset: 5 } })) {
    expectTypeOf(data.spaces[0]?.spaceId).toEqualTypeOf<string | undefined>();
    ids.push(...data.spaces.map(({ spaceId }) => spaceId));
  }
  expect(ids).toEqual(["a", "b"]);
  expect(await Promise.all(requests.map((request) => request.json()))).toEqual([
    { limit: 1, offset: 5 },
    { limit: 1, offset: 0, token: "next" },
  ]);
});

it("requests no page that is not needed", async () => {
  const { onezone, requests } = clientReceiving(page("a", "next"));
  for await (const { isLast } of pages(listMarketplace, onezone, { body: {} })) {
    expect(isLast).toBe(false);
    break;
  }
  expect(requests).toHaveLength(1);
});

it("throws the errors of the operation", async () => {
  const { onezone } = clientReceiving(() => refusal(400, "spaceMarketplaceDisabled"));
  await expect(pages(listMarketplace, onezone, { body: {} }).next()).rejects.toMatchObject({
    id: "spaceMarketplaceDisabled",
    operationId: "listMarketplace",
  });
});

it("does not compile with an operation that has no pages, or with an invalid body", () => {
  const { onezone } = clientReceiving(page("a", null));
  const calls = () => [
    // @ts-expect-error: the response of the operation is not a page
    pages(getCurrentUser, onezone, { body: {} }),
    // @ts-expect-error: the limit is a number or text
    pages(listMarketplace, onezone, { body: { limit: [] } }),
  ];
  expectTypeOf(calls).toBeFunction();
});
