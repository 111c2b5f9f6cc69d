import { shellWord } from "@onezone/code-samples";
import { copyButton } from "./copy-button.ts";
import { type Credential, credentialOf } from "./credential.ts";
import { element } from "./element.ts";
import type { World } from "./fetch-world.ts";
import type { Actor } from "./selectable-actors.ts";

/** The cards with the credentials of the world. */
export interface Cards {
  /** Shows the actors of a world. If the world is undefined, shows that the mock accepts any credential. */
  update(world: World | undefined): void;
  /** Marks the card of the chosen actor. */
  mark(actor: Actor | undefined): void;
}

/**
 * Shows a card for each actor, and one for the spaces and groups.
 *
 * @param baseUrl the base URL of the API, for commands to paste
 * @param onAct called with the name of an actor when its button is pressed
 */
export function showCredentialCards(
  container: HTMLElement,
  baseUrl: string,
  onAct: (name: string) => void,
): Cards {
  let shown = "";
  let marked: string | undefined;

  function markButtons(): void {
    for (const button of container.querySelectorAll<HTMLButtonElement>("button[data-actor]")) {
      const acting = button.dataset.actor === marked;
      button.setAttribute("aria-pressed", String(acting));
      const text = acting ? "Acting as" : "Act as";
      button.textContent = text;
      button.setAttribute("aria-label", `${text} ${button.dataset.actor}`);
    }
  }
  container.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLButtonElement && target.dataset.actor) onAct(target.dataset.actor);
  });

  return {
    mark(actor) {
      marked = actor?.name;
      markButtons();
    },
    update(world) {
      const text = JSON.stringify([world?.actors, world?.places]);
      if (text === shown) return;
      shown = text;
      container.replaceChildren(
        ...(world === undefined
          ? [element("p", { class: "empty" }, "This mock is stateless: it accepts any credential.")]
          : [...world.actors.map((actor) => actorCard(actor, baseUrl)), placesCard(world.places)]),
      );
      markButtons();
    },
  };
}

function actorCard(actor: Actor, baseUrl: string): HTMLElement {
  const { name, kind, id, username, password, token } = actor;
  const curl = ["curl", ...curlOption(credentialOf(actor)), `${baseUrl}/${kind}`].map(shellWord).join(" ");
  return element(
    "article",
    { class: "card", "aria-label": name },
    element(
      "header",
      {},
      element("h2", { title: name }, name),
      element("span", { class: "kind" }, kind === "user" ? "user" : "Oneprovider"),
      element("button", { type: "button", class: "button act", "data-actor": name }),
    ),
    element(
      "dl",
      {},
      ...(username === undefined ? [] : field("Username", username, `the username of ${name}`)),
      ...(password === undefined ? [] : field("Password", password, `the password of ${name}`)),
      ...(token === undefined
        ? [element("dt", {}, "Token"), element("dd", { class: "none" }, "none, or revoked")]
        : field("Token", token, `the token of ${name}`)),
      ...field("Id", id, `the id of ${name}`),
      ...field("curl", curl, `a curl command of ${name}`),
    ),
  );
}

function curlOption(credential: Credential | undefined): string[] {
  if (credential === undefined) return [];
  return credential.scheme === "basic"
    ? ["-u", `${credential.username}:${credential.password}`]
    : ["-H", `x-auth-token: ${credential.token}`];
}

function placesCard(places: World["places"]): HTMLElement {
  return element(
    "article",
    { class: "card", "aria-label": "Spaces and groups" },
    element("header", {}, element("h2", {}, "Spaces and groups")),
    element(
      "dl",
      {},
      ...places.flatMap(({ kind, name, id }) => field(`${name}, ${kind}`, id, `the id of ${name}`)),
    ),
  );
}

function field(label: string, value: string, what: string): HTMLElement[] {
  return [
    element("dt", {}, label),
    element("dd", {}, element("code", { title: value }, value), copyButton(value, what)),
  ];
}
