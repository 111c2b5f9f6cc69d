import type { LogEntry } from "../../src/log/log-entry.ts";
import { byId } from "./element.ts";
import { logRow, searchText } from "./log-row.ts";

/** The maximum number of rows. Older rows are removed. */
const limit = 500;

/** The live table of requests. */
export interface LogView {
  add(entry: LogEntry): void;
  /** Shows whether new requests can arrive. */
  setLive(live: boolean): void;
}

/**
 * Fills the table of requests, the latest first, and handles its filter, pause and clear controls.
 *
 * @param basePath the base path of the API
 */
export function showLog(basePath: string): LogView {
  const rows = byId("log-rows", HTMLTableSectionElement);
  const filter = byId("log-filter", HTMLInputElement);
  const errorsOnly = byId("log-errors", HTMLInputElement);
  const pause = byId("log-pause", HTMLButtonElement);
  const count = byId("log-count", HTMLElement);
  const empty = byId("log-empty", HTMLElement);
  const stream = byId("log-stream", HTMLElement);
  const shown: { entry: LogEntry; text: string; row: HTMLTableRowElement }[] = [];
  let waiting: LogEntry[] = [];
  let paused = false;
  let live = false;

  function matches({ entry, text }: { entry: LogEntry; text: string }): boolean {
    const words = filter.value.toLowerCase().split(/\s+/);
    return words.every((word) => text.includes(word)) && !(errorsOnly.checked && entry.status < 400);
  }
  function insert(entry: LogEntry): void {
    const one = { entry, text: searchText(entry), row: logRow(entry, basePath) };
    one.row.hidden = !matches(one);
    shown.push(one);
    rows.prepend(one.row);
    setTimeout(() => one.row.classList.remove("new"), 1500);
    if (shown.length > limit) shown.shift()?.row.remove();
  }
  function showState(): void {
    const visible = shown.filter(({ row }) => !row.hidden).length;
    count.textContent = visible === shown.length ? String(visible) : `${visible}/${shown.length}`;
    empty.hidden = visible > 0;
    empty.textContent =
      shown.length > 0
        ? "No request matches the filter."
        : "No requests yet. Try an operation in the reference, or call the mock.";
    pause.textContent = paused ? `Resume${waiting.length > 0 ? ` (${waiting.length} new)` : ""}` : "Pause";
    const state = paused ? "Paused" : live ? "Live" : "Connecting…";
    if (stream.textContent !== state) stream.textContent = state;
    stream.dataset.state = paused ? "paused" : live ? "live" : "lost";
  }

  let scheduled = false;
  /** Adds all waiting requests at once, which is faster if many arrive at the same time. */
  function draw(): void {
    if (scheduled) return;
    scheduled = true;
    setTimeout(() => {
      scheduled = false;
      if (!paused) {
        for (const entry of waiting.slice(-limit)) insert(entry);
        waiting = [];
      }
      showState();
    }, 50);
  }
  function refilter(): void {
    for (const one of shown) one.row.hidden = !matches(one);
    showState();
  }

  filter.addEventListener("input", refilter);
  errorsOnly.addEventListener("change", refilter);
  byId("log-tools", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
  pause.addEventListener("click", () => {
    paused = !paused;
    pause.setAttribute("aria-pressed", String(paused));
    draw();
  });
  byId("log-clear", HTMLButtonElement).addEventListener("click", () => {
    shown.length = 0;
    waiting = [];
    rows.replaceChildren();
    showState();
  });
  showState();

  return {
    add(entry) {
      waiting.push(entry);
      if (waiting.length > 2 * limit) waiting = waiting.slice(-limit);
      draw();
    },
    setLive(now) {
      live = now;
      showState();
    },
  };
}
