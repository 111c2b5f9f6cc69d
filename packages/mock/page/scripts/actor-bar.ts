import { element } from "./element.ts";
import type { World } from "./fetch-world.ts";
import type { Actor } from "./selectable-actors.ts";

/** The only actor of a stateless mock, which accepts any token. */
const somebody: Actor = { name: "somebody", kind: "user", id: "", token: "any-token" };

/** The actors that the user of the page can act as, and the chosen one. */
export interface Actors {
  /**
   * Sets the actors of a world. The chosen actor stays chosen, with its token in the new world. A revoked token is kept, so that
   * the page can show that the mock refuses it. If the world is undefined, the only actor is a user with any token.
   */
  update(world: World | undefined): void;
  /** Chooses the actor with this name; undefined means nobody. */
  choose(name: string | undefined): void;
}

/**
 * Shows the choices in the bar: nobody, and each actor. Initially the first actor is chosen, so that requests succeed.
 *
 * @param onChange called with the chosen actor, initially and each time the actor or its token changes
 */
export function showActorBar(
  fieldset: HTMLFieldSetElement,
  onChange: (actor: Actor | undefined) => void,
): Actors {
  let actors: readonly Actor[] = [];
  let chosen: string | undefined;
  let started = false;
  let token: string | undefined;

  function choose(name: string | undefined): void {
    const actor = actors.find((one) => one.name === name);
    chosen = actor?.name;
    token = actor?.token;
    for (const input of fieldset.querySelectorAll("input")) input.checked = input.value === (chosen ?? "");
    for (const select of fieldset.querySelectorAll("select")) select.value = chosen ?? "";
    onChange(actor);
  }
  fieldset.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      choose(target.value || undefined);
  });

  return {
    choose,
    update(world) {
      const names = actors.map(({ name }) => name).join();
      actors = world?.actors ?? [somebody];
      if (actors.map(({ name }) => name).join() !== names || !started) {
        fieldset.replaceChildren(element("legend", {}, "Act as"), ...choices(actors));
      }
      const next = started ? chosen : actors[0]?.name;
      const current = actors.find(({ name }) => name === next);
      const gone = next !== undefined && current === undefined;
      const renewed = current?.token !== undefined && current.token !== token;
      if (!started || gone || renewed) choose(next);
      started = true;
    },
  };
}

/** Returns a button for nobody and for each actor, or a list if there are many actors. */
function choices(actors: readonly Actor[]): readonly Node[] {
  const names = [undefined, ...actors.map(({ name }) => name)];
  if (actors.filter(({ kind }) => kind === "user").length < MANY) return names.map(choice);
  const options = names.map((name) => element("option", { value: name ?? "" }, name ?? "nobody"));
  return [element("select", { "aria-label": "Act as" }, ...options)];
}

/** The minimum number of users that do not fit into the bar. */
const MANY = 6;

function choice(name: string | undefined): HTMLLabelElement {
  const input = element("input", { type: "radio", name: "actor", value: name ?? "" });
  return element("label", {}, input, element("span", { title: name }, name ?? "nobody"));
}
