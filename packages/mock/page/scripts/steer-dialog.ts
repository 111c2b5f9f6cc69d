import { byId, element } from "./element.ts";
import { ownUrl } from "./own-url.ts";

interface Scenarios {
  readonly name: string | null;
  readonly names: readonly string[];
}

/** Prepares the button and the dialog that change the clock, the scenario, the faults and the delays of the world. */
export function prepareSteerDialog(onChange: () => void): void {
  const dialog = byId("steer", HTMLDialogElement);
  const scenario = byId("steer-scenario", HTMLSelectElement);
  const faults = byId("steer-faults", HTMLInputElement);
  const delays = byId("steer-delays", HTMLInputElement);
  const error = byId("steer-error", HTMLElement);

  /** Executes `work`. If it fails, shows the error message of the mock, or that the mock does not respond. */
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    error.textContent = "";
    await work().then(onChange, ({ message }: Error) => {
      error.textContent = message;
    });
  }
  async function showRules(): Promise<void> {
    const rules: { faults: readonly string[]; delays: readonly string[] } = await ask("GET", "faults");
    faults.value = rules.faults.join(" ");
    delays.value = rules.delays.join(" ");
  }
  async function showAll(): Promise<void> {
    const { name, names }: Scenarios = await ask("GET", "scenario");
    byId("steer-scenarios", HTMLElement).hidden = names.length === 0;
    const options = ["", ...names].map((each) => element("option", { value: each }, each || "none"));
    scenario.replaceChildren(...options);
    scenario.value = name ?? "";
    await showRules();
  }

  byId("open-steer", HTMLButtonElement).addEventListener("click", () => {
    dialog.showModal();
    attempt(showAll);
  });
  byId("steer-clock", HTMLFieldSetElement).addEventListener("click", ({ target }) => {
    const change = target instanceof HTMLButtonElement ? target.dataset.change : undefined;
    if (change !== undefined) attempt(() => ask("POST", "clock", JSON.parse(change)));
  });
  scenario.addEventListener("change", () =>
    attempt(async () => {
      await ask("PUT", "scenario", { name: scenario.value || null });
      await showRules();
    }),
  );
  byId("steer-apply", HTMLButtonElement).addEventListener("click", () =>
    attempt(() => ask("PUT", "faults", { faults: words(faults.value), delays: words(delays.value) })),
  );
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Calls a route of the mock. @throws {Error} with the message of the mock if it refuses the request */
async function ask<Body>(method: string, route: string, body?: object): Promise<Body> {
  const headers = { "content-type": "application/json" };
  const init = body ? { method, headers, body: JSON.stringify(body) } : { method };
  const response = await fetch(ownUrl(route), init);
  const json = await response.json();
  if (!response.ok) throw new Error(json.message);
  return json;
}
