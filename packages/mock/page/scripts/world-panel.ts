import { byId, element } from "./element.ts";
import { showEntities } from "./entities-view.ts";
import { worldHeaders } from "./fetch-world.ts";
import { ownUrl } from "./own-url.ts";

/** The panel with the entities of a selected world. */
export interface WorldPanel {
  /** Reads the world again if the panel is visible. */
  refresh(): void;
  setShown(shown: boolean): void;
}

/**
 * Prepares the panel and its controls, which select, save, restore and reset a world.
 *
 * @param openReset opens the dialog to reset the world with this name
 * @param say shows a message to the user
 */
export function prepareWorldPanel(
  openReset: (name: string) => void,
  say: (text: string) => void,
): WorldPanel {
  const name = byId("world-name", HTMLSelectElement);
  const view = showEntities();
  let isShown = false;
  let shownText = "";

  async function refresh(): Promise<void> {
    if (!isShown) return;
    try {
      showNames(JSON.parse(await read("worlds")));
      const text = await read("snapshot");
      if (text === shownText) return;
      shownText = text;
      view.show(JSON.parse(text));
    } catch {
      say("The mock did not return its world. Is it running?");
    }
  }
  async function read(route: string, init: RequestInit = {}): Promise<string> {
    const response = await fetch(ownUrl(route), {
      ...init,
      headers: worldHeaders(name.value || "default"),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(JSON.parse(text).message);
    return text;
  }
  function showNames(names: readonly string[]): void {
    const chosen = name.value;
    const options = names.map((each) => element("option", { value: each }, `World: ${each}`));
    if (options.length === name.length && names.every((each, index) => name.options[index]?.value === each))
      return;
    name.replaceChildren(...options);
    name.value = names.includes(chosen) ? chosen : "default";
  }
  async function save(): Promise<void> {
    const snapshot = JSON.stringify(JSON.parse(await read("snapshot")), null, 2);
    const href = URL.createObjectURL(new Blob([snapshot], { type: "application/json" }));
    element("a", { href, download: `${name.value}.snapshot.json` }).click();
    URL.revokeObjectURL(href);
  }
  const file = element("input", { type: "file", accept: ".json,.yaml,.yml" });
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    file.value = "";
    if (chosen === undefined) return;
    try {
      await read("snapshot", { method: "PUT", body: chosen });
      say(`The world was restored from ${chosen.name}.`);
      refresh();
    } catch (error) {
      say(`${chosen.name} cannot be used: ${error instanceof Error ? error.message : error}`);
    }
  });
  byId("restore-snapshot", HTMLButtonElement).addEventListener("click", () => file.click());
  byId("take-snapshot", HTMLButtonElement).addEventListener("click", () => {
    save().catch(() => say("The mock did not return its world. Is it running?"));
  });
  byId("reset-world", HTMLButtonElement).addEventListener("click", () => openReset(name.value));
  byId("entities-tools", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
  name.addEventListener("change", refresh);

  return {
    refresh,
    setShown(shown) {
      isShown = shown;
      refresh();
    },
  };
}
