import { parseArgs } from "node:util";
import { readStories } from "../story.ts";
import { mockServer } from "./mock-server.ts";
import { type Outcome, playAll } from "./play-all.ts";
import { failureLine, failureReport, outcomeLine, summary } from "./report.ts";

const TIMEOUT = 20_000;
const { values } = parseArgs({
  options: {
    url: { type: "string" },
    story: { type: "string", default: "" },
    "one-world": { type: "boolean", default: false },
    brief: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
  },
});
const mock = values.url === undefined ? await (await import("@onezone/mock")).startMock() : undefined;
const url = new URL(values.url ?? mock?.url ?? "");
if (url.pathname === "/") url.pathname = "/api/v3/onezone";
const server = await mockServer(url, { timeout: TIMEOUT, oneWorld: values["one-world"] });
if (!server) throw new Error("no mock");
const pattern = new RegExp(values.story, "i");
const outcomes: Outcome[] = [];
await playAll(
  readStories().filter(({ id, title }) => pattern.test(`${id}: ${title}`)),
  server,
  {
    timeout: TIMEOUT,
    signal: new AbortController().signal,
    onOutcome(outcome) {
      outcomes.push(outcome);
      if (outcome.failed.length > 0) console.log((values.brief ? failureLine : failureReport)(outcome));
      else if (values.all) console.log(outcomeLine(outcome));
    },
  },
);
console.log(summary(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed.length > 0) ? 1 : 0;
await mock?.close();
