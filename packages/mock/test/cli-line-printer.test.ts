import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createLinePrinter } from "../src/cli/line-printer.ts";

/** Returns a stream and the list of pieces that were written to it. */
function recorder() {
  const output = new PassThrough();
  const pieces: string[] = [];
  output.on("data", (piece) => pieces.push(String(piece)));
  return { output, pieces };
}

describe("createLinePrinter", () => {
  it("prints the lines of one turn of the event loop together", async () => {
    const { output, pieces } = recorder();
    const { print } = createLinePrinter(output);
    print("a");
    print("b");
    await setImmediate();
    print("c");
    await setImmediate();
    await setImmediate();
    expect(pieces).toEqual(["a\nb\n", "c\n"]);
  });

  it("prints waiting lines immediately when it is flushed, and does not print them again", async () => {
    const { output, pieces } = recorder();
    const { print, flush } = createLinePrinter(output);
    print("last");
    flush();
    await setImmediate();
    await setImmediate();
    expect(pieces).toEqual(["last\n"]);
  });

  it("ignores an error of the output, because the log is not essential", async () => {
    const { output, pieces } = recorder();
    const { print } = createLinePrinter(output);
    output.emit("error", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    print("a");
    await setImmediate();
    await setImmediate();
    expect(pieces).toEqual([]);
  });
});
