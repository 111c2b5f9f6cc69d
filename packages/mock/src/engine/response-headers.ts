import { headerText, type MockResponse } from "../message.ts";

/** Characters of an explanation: clients read only some 16 KiB of headers, and the body has all of it. */
const MAX_WHY = 4000;

/** Adds the headers that explain a response: `x-mock-why` and `x-mock-pointer`. */
export function explain({ headers, errorId, why, pointer }: MockResponse): void {
  const text = headerText(errorId === undefined ? why : `${errorId}: ${why}`);
  headers["x-mock-why"] = text.length > MAX_WHY ? `${text.slice(0, MAX_WHY)}...` : text;
  if (pointer !== undefined) headers["x-mock-pointer"] = headerText(pointer);
}

/**
 * Lets a page of the origin read the response and all its headers, also if it sends credentials: then browsers take no `*`.
 * The server's own responses do not all allow it.
 */
export function allowOrigin({ headers }: MockResponse, origin: string): void {
  const names = Object.keys(headers).filter((name) => !name.startsWith("access-control-"));
  headers["access-control-expose-headers"] = names.join(", ");
  headers["access-control-allow-origin"] = origin;
  headers["access-control-allow-credentials"] = "true";
  headers.vary = "origin";
}
