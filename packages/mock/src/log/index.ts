export { createLog, type Log } from "./log.ts";
export type { LogEntry } from "./log-entry.ts";
