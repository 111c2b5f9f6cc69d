/** What the page and the reference in its frame tell each other, by `postMessage` within their own origin. */
export type FrameMessage =
  /** To the reference: send this token, or none. Kept in memory only. */
  | { readonly type: "act-as"; readonly token: string | undefined }
  /** To the reference: show this operation. */
  | { readonly type: "show-operation"; readonly operationId: string }
  /** To the page: the reference is there. */
  | { readonly type: "ready" }
  /** To the page: the reference cannot be shown, and why. */
  | { readonly type: "failed"; readonly reason: string };

/** Sends a message to a window of the same origin; a window of any other does not get it. */
export function tell(target: Window, message: FrameMessage): void {
  target.postMessage(message, location.origin);
}

/** Calls `listener` with each message from that window of the same origin. */
export function listen(source: () => Window | null, listener: (message: FrameMessage) => void): void {
  addEventListener("message", (event: MessageEvent<FrameMessage>) => {
    if (event.origin === location.origin && event.source === source()) listener(event.data);
  });
}
