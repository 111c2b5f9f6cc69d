import type { LogEntry } from "../../src/log/log-entry.ts";
import { type LogMessage, readLog } from "./read-log.ts";

/**
 * A shared worker that reads the log for all tabs. Over HTTP/1.1, a browser opens at most six connections to an origin, so one
 * stream per tab could use all of them.
 */

/** The maximum number of stored entries, which is also the maximum that a tab shows. */
const kept = 500;
const tabs = new Set<MessagePort>();
/** The visible tabs. */
const visible = new Set<MessagePort>();
let recent: readonly LogEntry[] = [];
let live = false;

const connect = readLog((message) => {
  if (message.type === "live") live = message.live;
  else recent = [...recent, ...message.entries].slice(-kept);
  for (const tab of tabs) tab.postMessage(message);
});

addEventListener("connect", (event) => {
  const tab: MessagePort | undefined = event instanceof MessageEvent ? event.ports[0] : undefined;
  if (tab === undefined) return;
  const known: readonly LogMessage[] = [
    { type: "entries", entries: recent },
    { type: "live", live },
  ];
  for (const message of known) tab.postMessage(message);
  tabs.add(tab);
  const show = (isVisible: boolean): void => {
    if (isVisible) visible.add(tab);
    else visible.delete(tab);
    connect(visible.size > 0);
  };
  tab.addEventListener("message", ({ data }: MessageEvent<boolean>) => show(data));
  tab.addEventListener("close", () => {
    tabs.delete(tab);
    show(false);
  });
  tab.start();
});
