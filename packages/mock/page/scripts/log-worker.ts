import type { LogEntry } from "../../src/log/log-entry.ts";
import { type LogMessage, readLog } from "./log-source.ts";

/**
 * A shared worker that reads the log for all tabs: over HTTP/1.1 a browser opens only six connections to an origin, and a
 * stream for each tab would use them up.
 */

/** As many entries as a tab shows. */
const kept = 500;
const tabs = new Set<MessagePort>();
let recent: readonly LogEntry[] = [];
let live = false;

readLog((message) => {
  if (message.type === "live") live = message.live;
  else recent = [...recent, ...message.entries].slice(-kept);
  for (const tab of tabs) tab.postMessage(message);
});

addEventListener("connect", (event) => {
  const [tab] = event instanceof MessageEvent ? event.ports : [];
  if (tab === undefined) return;
  const known: readonly LogMessage[] = [
    { type: "entries", entries: recent },
    { type: "live", live },
  ];
  for (const message of known) tab.postMessage(message);
  tabs.add(tab);
  tab.addEventListener("close", () => tabs.delete(tab));
  tab.start();
});
