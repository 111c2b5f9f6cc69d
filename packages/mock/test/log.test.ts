import { describe, expect, it } from "vitest";
import { createLog, type LogEntry } from "../src/log/log.ts";

function entry(path = "/users") {
  return { method: "GET", path, status: 200, why: "It was asked for.", world: "default", milliseconds: 1 };
}

/** A macaroon in base62, in length and letters like those that the mock hands out. */
const token = `MDAxY2xvY2F00aW9uIG9uZXpvbmU${"aB3".repeat(80)}`;

describe("createLog", () => {
  it("numbers and dates each entry", () => {
    const log = createLog();
    log.add(entry());
    log.add(entry());
    expect(log.recent().map(({ id }) => id)).toEqual([1, 2]);
    expect(log.recent()[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it.each([0, 1, 2, 3, 4, 6, 7])("keeps the latest three of %i entries, oldest first", (count) => {
    const log = createLog(3);
    for (let number = 1; number <= count; number += 1) log.add(entry(`/${number}`));
    const all = Array.from({ length: count }, (_, index) => `/${index + 1}`);
    expect(log.recent().map(({ path }) => path)).toEqual(all.slice(-3));
  });

  it("hands each entry to all who watch, until they stop", () => {
    const log = createLog();
    const seen: LogEntry[] = [];
    log.add(entry("/before"));
    const stop = log.subscribe((each) => seen.push(each));
    log.subscribe((each) => seen.push(each));
    log.add(entry("/while"));
    stop();
    log.add(entry("/after"));
    expect(seen.map(({ path }) => path)).toEqual(["/while", "/while", "/after"]);
  });

  it("does not change a list that it has returned", () => {
    const log = createLog(1);
    log.add(entry("/a"));
    const held = log.recent();
    log.add(entry("/b"));
    expect(held.map(({ path }) => path)).toEqual(["/a"]);
  });

  it("shortens tokens in paths", () => {
    const log = createLog();
    log.add({ ...entry(`/tokens/named/${token}`), why: `The token ${token} does not exist.` });
    expect(log.recent()[0]).toMatchObject({
      path: "/tokens/named/MDA…",
      why: "The token MDA… does not exist.",
    });
  });
});
