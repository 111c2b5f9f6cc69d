import { element } from "./element.ts";
import { type FrameMessage, listen, tell } from "./frame-messages.ts";

/** The API reference, in a frame. */
export interface Reference {
  /** Sends this token with what is tried, or none. */
  actAs(token: string | undefined): void;
  /** Scrolls to an operation. */
  showOperation(operationId: string): void;
}

/**
 * Loads the reference into a frame: so its layout, which counts on a window of its own, leaves room for the log, and its
 * styles stay inside. It comes after the first paint, because its script is large.
 */
export function showReference(container: HTMLElement): Reference {
  const frame = element("iframe", { title: "API reference", allow: "clipboard-write" });
  let ready = false;
  let token: string | undefined;
  let operation: string | undefined;

  function send(message: FrameMessage): void {
    if (ready && frame.contentWindow !== null) tell(frame.contentWindow, message);
  }
  listen(
    () => frame.contentWindow,
    (message) => {
      if (message.type === "failed") {
        container.dataset.state = "failed";
        const loading = container.querySelector(".loading");
        if (loading !== null) loading.textContent = message.reason;
      }
      if (message.type !== "ready") return;
      ready = true;
      container.dataset.state = "ready";
      send({ type: "act-as", token });
      if (operation !== undefined) send({ type: "show-operation", operationId: operation });
    },
  );
  requestAnimationFrame(() => {
    frame.src = "/__mock/page/reference.html";
    container.append(frame);
  });

  return {
    actAs(next) {
      token = next;
      send({ type: "act-as", token });
    },
    showOperation(operationId) {
      operation = operationId;
      send({ type: "show-operation", operationId });
    },
  };
}
