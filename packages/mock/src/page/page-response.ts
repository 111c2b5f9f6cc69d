/** A response with a file of the page, or 304 without a body if the browser already has this version of the file. */
export interface PageResponse {
  readonly status: 200 | 304;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/**
 * Returns the response to a GET request for `/` or `/__mock/page/<name>`, from the path and the header `if-none-match`. Returns
 * undefined if the page has no such file.
 */
export type PageFiles = (path: string, ifNoneMatch?: string) => Promise<PageResponse | undefined>;
