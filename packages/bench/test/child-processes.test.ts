import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { run, start, stop } from "../src/child-processes.ts";

/** Returns the number of processes that have a word among their arguments. */
async function count(word: string): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-eo", "args"]);
  return stdout.split("\n").filter((line) => line.includes(word)).length;
}

const here = import.meta.dirname;

describe("end", () => {
  it("also ends the processes that the program started", async () => {
    const marker = `marker-${process.pid}`;
    const inner = `[process.execPath, ["-e", "setInterval(() => {}, 1000)", "${marker}"]]`;
    const wrapper = start(process.execPath, ["-e", `child_process.spawn(...${inner})`, marker]);
    await expect.poll(() => count(marker), { timeout: 10_000 }).toBe(2);
    await stop(wrapper);
    await expect.poll(() => count(marker), { timeout: 5000 }).toBe(0);
  });
});

describe("run", () => {
  it("returns the output of the program", async () => {
    expect(await run(process.execPath, ["-e", "console.log(1 + 1)"], here)).toBe("2\n");
  });

  it("throws with the end of the output if the program fails", async () => {
    const fails = run(process.execPath, ["-e", "console.error('no such spec'); process.exit(3)"], here);
    await expect(fails).rejects.toThrow(/ended with 3:\nno such spec/);
  });
});
