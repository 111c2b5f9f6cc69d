import { headerText, type MockResponse, type ResponseHeaders } from "../message.ts";

/** Characters of an explanation: clients read only some 16 KiB of headers, and the body has all of it. */
const MAX_WHY = 4000;

/** Returns the headers that explain a response: `x-mock-why` and `x-mock-pointer`. */
export function explanation({
  errorId,
  why,
  pointer,
}: Pick<MockResponse, "errorId" | "why" | "pointer">): ResponseHeaders {
  const text = headerText(errorId === undefined ? why : `${errorId}: ${why}`);
  return {
    "x-mock-why": text.length > MAX_WHY ? `${text.slice(0, MAX_WHY)}...` : text,
    ...(pointer !== undefined && { "x-mock-pointer": headerText(pointer) }),
  };
}
