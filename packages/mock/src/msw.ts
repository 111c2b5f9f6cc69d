import { type HttpHandler, HttpResponse, http } from "msw";
import type { Mock } from "./mock-interface.ts";

/** The options of the handlers: the address of Onezone. */
export interface HandlersOptions {
  /** The origin of the requests to handle, such as `https://onezone.example.org`. Default: any. */
  readonly origin?: string;
}

/**
 * Returns handlers for `setupServer` and `setupWorker` of Mock Service Worker 2 or 3. They return the responses of the mock. If the
 * mock cuts a connection, the request fails with a network error.
 */
export function onezoneHandlers(mock: Mock, { origin = "*" }: HandlersOptions = {}): HttpHandler[] {
  const respond = ({ request }: { readonly request: Request }) =>
    mock.fetch(request).catch(() => HttpResponse.error());
  return [http.all(`${origin}${mock.basePath}/*`, respond)];
}
