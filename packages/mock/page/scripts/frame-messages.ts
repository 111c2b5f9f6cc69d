import type { Credential } from "./credential.ts";

/** The messages between the page and the reference in its frame, sent by `postMessage` within one origin. */
export type FrameMessage =
  /** To the page: the frame is ready for messages. */
  | { readonly type: "listening" }
  /** To the reference: show this OpenAPI document. */
  | { readonly type: "show-document"; readonly document: object }
  /** To the reference: send this credential with requests, or no credential if it is undefined. It is stored only in memory. */
  | { readonly type: "act-as"; readonly credential: Credential | undefined }
  /** To the reference: scroll to this fragment, `#…`. */
  | { readonly type: "show-part"; readonly fragment: string }
  /** To the page: the document is shown. */
  | { readonly type: "shown" };

/** Sends a message to a window of the same origin. Windows of other origins do not receive it. */
export function tell(target: Window, message: FrameMessage): void {
  target.postMessage(message, location.origin);
}

/** Calls `listener` with each message from the window that `source` returns, if it has the same origin. */
export function listen(source: () => Window | null, listener: (message: FrameMessage) => void): void {
  addEventListener("message", (event: MessageEvent<FrameMessage>) => {
    if (event.origin === location.origin && event.source === source()) listener(event.data);
  });
}
