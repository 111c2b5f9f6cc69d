import type { OperationData } from "@onezone/client";

type NamedToken = OperationData<"getNamedToken">;

/** Returns the element with an id. Throws if the page does not have it. */
export function element(id: string): HTMLElement;
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind;
export function element(id: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no #${id} of the expected kind.`);
}

/** Shows or hides an element, or shows it with a text. */
export function show(id: string, what: boolean | string | { summary: string; detail: string }): void {
  const target = element(id);
  target.hidden = what === false;
  if (typeof what === "boolean") return;
  if (typeof what === "string") target.textContent = what;
  else target.replaceChildren(withText("strong", what.summary), withText("small", what.detail));
  // On a phone, the message may be outside of the screen.
  target.scrollIntoView({ block: "nearest" });
}

/** Asks for confirmation of an irreversible action. */
export async function confirm(question: string, consequence: string, yes: string): Promise<boolean> {
  element("question").textContent = question;
  element("consequence").textContent = consequence;
  element("yes").textContent = yes;
  const dialog = element("confirm", HTMLDialogElement);
  dialog.returnValue = "no";
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  return dialog.returnValue === "yes";
}

/** Creates a button for a dangerous action; `label` is its accessible name. */
export function button(text: string, label: string): HTMLButtonElement {
  const made = withText("button", text);
  made.className = "danger quiet";
  made.type = "button";
  made.setAttribute("aria-label", label);
  return made;
}

/** Creates a list item. It does not show the token itself. */
export function tokenItem(
  { id, name, type, caveats, metadata, revoked }: NamedToken,
  remove: HTMLElement,
): HTMLLIElement {
  const kind = "accessToken" in type ? "Access" : "identityToken" in type ? "Identity" : "Invite";
  const end = caveats.flatMap((caveat) => ("validUntil" in caveat ? [caveat.validUntil] : []));
  const validity = end.length > 0 ? `valid until ${day(Math.min(...end))}` : "valid forever";
  const about = document.createElement("div");
  const title = withText("strong", name);
  if (revoked) title.append(withText("em", "revoked"));
  const facts = withText("span", `${kind} token, created ${day(metadata.creationTime)}, ${validity}`);
  about.append(title, facts, withText("code", id));
  const item = document.createElement("li");
  item.append(about, remove);
  return item;
}

/** Formats a timestamp in seconds as a date. */
function day(timestamp: number): string {
  return new Date(timestamp * 1000).toLocaleDateString("en-GB", { dateStyle: "medium" });
}

function withText<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
