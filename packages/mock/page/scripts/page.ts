import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { showActorBar } from "./actor-bar.ts";
import { withCodeSamples } from "./add-code-samples.ts";
import { prepareBottomPanel } from "./bottom-panel.ts";
import { showClock } from "./clock-display.ts";
import { copyButton } from "./copy-button.ts";
import { credentialOf } from "./credential.ts";
import { showCredentialCards } from "./credential-cards.ts";
import { byId, element } from "./element.ts";
import { fetchSpec } from "./fetch-spec.ts";
import { type FetchedWorld, fetchWorld, resetWorld, type World } from "./fetch-world.ts";
import { areStale, fillBodyExamples } from "./fill-body-examples.ts";
import { fillPathExamples } from "./fill-path-examples.ts";
import { followLog } from "./follow-log.ts";
import { showLog } from "./log-view.ts";
import { showReference } from "./reference-frame.ts";
import { prepareResetDialog } from "./reset-dialog.ts";
import { prepareSteerDialog } from "./steer-dialog.ts";
import { toast } from "./toast.ts";
import { prepareWorldPanel } from "./world-panel.ts";

/** Milliseconds between updates of the world, because other clients can reset it or stop its clock. */
const pace = 5000;

try {
  const [spec, state] = await Promise.all([fetchSpec(), fetchWorld()]);
  start(spec, state);
} catch {
  byId("loading", HTMLElement).textContent = "The mock does not respond. Is it running?";
}

function start(spec: OpenApiDocument, { world: first, spec: shownSpec }: FetchedWorld): void {
  const baseUrl = spec.servers?.[0]?.url ?? location.origin;
  byId("base-url", HTMLElement).append(element("code", {}, baseUrl), copyButton(baseUrl, "the base URL"));

  const showView = prepareBottomPanel((view) => worldPanel.setShown(view === "entities"));
  const clock = showClock(byId("clock", HTMLElement));
  const log = showLog(new URL(baseUrl).pathname);
  const reference = showReference(byId("reference", HTMLElement), withExamples(spec, first));
  const cards = showCredentialCards(byId("cards", HTMLElement), baseUrl, (name) => actors.choose(name));
  const actors = showActorBar(byId("actors", HTMLFieldSetElement), (actor) => {
    reference.actAs(actor && credentialOf(actor));
    cards.mark(actor);
  });

  let shownExamples = first;
  function update(world: World | undefined): void {
    cards.update(world);
    actors.update(world);
    if (world !== undefined) clock.set(world.now, world.isClockRunning);
    byId("clock", HTMLElement).hidden = world === undefined;
    byId("open-reset", HTMLButtonElement).hidden = world === undefined;
    byId("steer-clock", HTMLElement).hidden = world === undefined;
    const stale = shownExamples !== undefined && world !== undefined && areStale(shownExamples, world);
    if (!stale) return;
    shownExamples = world;
    reference.show(withExamples(spec, world));
  }
  update(first);
  async function refresh(): Promise<void> {
    if (document.hidden) return;
    // The log already shows whether the mock is reachable. The next refresh tries again.
    const state = await fetchWorld().catch(() => undefined);
    if (state === undefined) return;
    update(state.world);
    byId("spec-changed", HTMLElement).hidden = state.spec === shownSpec;
  }
  setInterval(refresh, pace);
  document.addEventListener("visibilitychange", refresh);
  prepareSteerDialog(() => {
    refresh();
    worldPanel.refresh();
  });

  byId("show-spec", HTMLButtonElement).addEventListener("click", () => location.reload());

  const openReset = prepareResetDialog(async (name, now) => {
    const world = await resetWorld(name, now).catch(() => undefined);
    if (world !== undefined && name === "default") update(world);
    worldPanel.refresh();
    say(world ? "The world was reset." : "The mock did not reset its world. Is it running?");
  });
  const worldPanel = prepareWorldPanel(openReset, say);

  let timer = 0;
  function followFragment(): void {
    if (location.hash.length < 2) return;
    reference.showOperation(location.hash.slice(1));
    showView("reference");
  }
  followFragment();
  addEventListener("hashchange", followFragment);
  byId("log-rows", HTMLTableSectionElement).addEventListener("click", ({ target }) => {
    // A second click on a link does not change the fragment, but the user may have scrolled in the meantime.
    if (target instanceof HTMLAnchorElement && target.hash === location.hash) followFragment();
  });
  followLog((entry) => {
    log.add(entry);
    // Only successful requests other than GET change a world.
    if (entry.method !== "GET" && entry.status < 400) refreshSoon();
  }, log.setLive);

  function refreshSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(worldPanel.refresh, 200);
  }
}

/** Returns the spec with examples that succeed in this world. */
function withExamples(spec: OpenApiDocument, world: World | undefined): OpenApiDocument {
  return withCodeSamples(world === undefined ? spec : fillBodyExamples(fillPathExamples(spec, world), world));
}

function say(text: string): void {
  toast(byId("toast", HTMLElement), text);
}
