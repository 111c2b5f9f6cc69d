import type { OnezoneClient } from "./onezone-client.ts";
import type { CallOptions } from "./verbs.ts";

/** A page of a list. */
export interface Page {
  readonly isLast: boolean;
  /** The `token` of the next page; null on the last page. */
  readonly nextPageToken: string | null;
}

/** A request for a page of a list. */
export interface PageRequest {
  readonly token?: string | boolean;
  /** The number of items to skip before the first page. */
  readonly offset?: number | string;
}

/**
 * Yields the pages of a list. Each page is requested when it is needed: `pages(listMarketplace, onezone, { body: {} })`.
 *
 * It throws the errors of the operation.
 *
 * @param list the function of the operation
 * @param args the arguments for the first page; `timeout`, `signal` and the other options apply to each call
 */
export async function* pages<Body extends PageRequest, Data extends Page>(
  list: (onezone: OnezoneClient, args: { readonly body: Body } & CallOptions) => Promise<Data>,
  onezone: OnezoneClient,
  { body, ...options }: { readonly body: Body } & CallOptions,
): AsyncGenerator<Data, void, undefined> {
  for (let next = body; ; ) {
    const page = await list(onezone, { ...options, body: next });
    yield page;
    if (page.isLast || page.nextPageToken === null) return;
    next = { ...body, token: page.nextPageToken, offset: 0 };
  }
}
