import { showActors } from "./actors.ts";
import { showCards } from "./cards.ts";
import { showClock } from "./clock.ts";
import { copyButton } from "./copy-button.ts";
import { prepareDock } from "./dock.ts";
import { byId, element } from "./element.ts";
import { followLog } from "./log-stream.ts";
import { showLog } from "./log-view.ts";
import { showReference } from "./reference-frame.ts";
import { prepareResetDialog } from "./reset-dialog.ts";
import { toast } from "./toast.ts";
import { fetchWorld, resetWorld, type World } from "./world.ts";

const baseUrl = `${location.origin}/api/v3/onezone`;
/** So often the world is asked again, in milliseconds: others may reset it, or stop its clock. */
const pace = 5000;

byId("base-url", HTMLElement).append(element("code", {}, baseUrl), copyButton(baseUrl, "the base URL"));

const show = prepareDock();
const reference = showReference(byId("reference", HTMLElement));
const clock = showClock(byId("clock", HTMLElement));
const cards = showCards(byId("cards", HTMLElement), (name) => actors.choose(name));
const actors = showActors(byId("actors", HTMLFieldSetElement), (actor) => {
  reference.actAs(actor?.token);
  cards.mark(actor);
});

const log = showLog();
followLog(log.add, log.setLive);
byId("log-rows", HTMLTableSectionElement).addEventListener("click", (event) => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  const operationId = event.target.dataset.operation;
  if (operationId === undefined) return;
  event.preventDefault();
  reference.showOperation(operationId);
  show("reference");
});

prepareResetDialog(async (now) => {
  try {
    update(await resetWorld(now));
    say("The world is as it was at the start.");
  } catch {
    say("The mock did not reset its world. Is it running?");
  }
});

function update(world: World): void {
  cards.update(world);
  actors.update(world);
  clock.set(world.now);
}
function say(text: string): void {
  toast(byId("toast", HTMLElement), text);
}

async function refresh(): Promise<void> {
  if (document.hidden) return;
  try {
    update(await fetchWorld());
  } catch {
    // The state of the log's connection tells that the mock is away; the next time may do better.
  }
}
await refresh();
setInterval(refresh, pace);
