export { createLog, type Log } from "./log.ts";
export type { LogEntry } from "./log-entry.ts";
export { jsonLine, type LogFormat, logFormats, textLine } from "./log-formats.ts";
