import { element } from "./element.ts";
import type { Actor, World } from "./world.ts";

/** A mock without memory accepts any token. */
const somebody: Actor = { name: "somebody", kind: "user", id: "", token: "any-token" };

/** The actors to choose from, and the chosen one. */
export interface Actors {
  /**
   * Sets the actors of a world. The chosen actor is kept, with the token of the new world. A revoked token is kept, so that
   * its refusal can be seen. Without a world, the only actor is a user with any token.
   */
  update(world: World | undefined): void;
  /** Chooses the actor with this name, or none. */
  choose(name: string | undefined): void;
}

/**
 * Shows the choices in the bar: nobody, and each actor. The first actor is chosen at first, so that requests succeed.
 *
 * @param onChange called with the chosen actor, at first and when the actor or its token changes
 */
export function showActors(
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

/** Returns a button for nobody and each actor, or a list if there are many. */
function choices(actors: readonly Actor[]): readonly Node[] {
  const names = [undefined, ...actors.map(({ name }) => name)];
  if (actors.filter(({ kind }) => kind === "user").length < MANY) return names.map(choice);
  const options = names.map((name) => element("option", { value: name ?? "" }, name ?? "nobody"));
  return [element("select", { "aria-label": "Act as" }, ...options)];
}

/** The number of users that no longer fit into the bar. */
const MANY = 6;

function choice(name: string | undefined): HTMLLabelElement {
  const input = element("input", { type: "radio", name: "actor", value: name ?? "" });
  return element("label", {}, input, element("span", { title: name }, name ?? "nobody"));
}
