import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import type { Credential } from "./credential.ts";
import { element } from "./element.ts";
import { type FrameMessage, listen, tell } from "./frame-messages.ts";
import { operationLinks } from "./operation-links.ts";
import { ownUrl } from "./own-url.ts";

/** The API reference, in a frame. */
export interface Reference {
  /** Shows another version of the spec, with the same operations. */
  show(spec: OpenApiDocument): void;
  /** Sets the credential that the console sends. If it is undefined, the console sends no credential. */
  actAs(credential: Credential | undefined): void;
  /** Scrolls to an operation. Does nothing if the spec has no operation with this id. */
  showOperation(operationId: string): void;
}

/**
 * Loads the reference into a frame, because its layout needs a whole window and its styles must not affect the page. It is
 * loaded after the first paint, because its script is large.
 */
export function showReference(container: HTMLElement, spec: OpenApiDocument): Reference {
  const frame = element("iframe", { title: "API reference", allow: "clipboard-write" });
  const links = operationLinks(spec);
  let document = spec;
  let listening = false;
  let credential: Credential | undefined;
  let fragment: string | undefined;

  function send(message: FrameMessage): void {
    if (listening && frame.contentWindow !== null) tell(frame.contentWindow, message);
  }
  listen(
    () => frame.contentWindow,
    (message) => {
      if (message.type === "shown") container.dataset.state = "shown";
      if (message.type !== "listening") return;
      listening = true;
      send({ type: "show-document", document });
      send({ type: "act-as", credential });
      if (fragment !== undefined) send({ type: "show-part", fragment });
    },
  );
  requestAnimationFrame(() => {
    frame.src = ownUrl("page/reference.html").href;
    container.append(frame);
  });

  return {
    show(next) {
      document = next;
      send({ type: "show-document", document });
    },
    actAs(next) {
      credential = next;
      send({ type: "act-as", credential });
    },
    showOperation(operationId) {
      fragment = links.get(operationId) ?? fragment;
      if (fragment !== undefined) send({ type: "show-part", fragment });
    },
  };
}
