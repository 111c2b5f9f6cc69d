import { describe, expect, it } from "vitest";
import { slowly } from "../src/faults/slow-body.ts";

const body = new TextEncoder().encode("a body in pieces");

describe("slowly", () => {
  it("yields the whole body, in pieces of a tenth of a second", async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of slowly(body, 100)) pieces.push(piece);
    expect(pieces.map(({ length }) => length)).toEqual([10, 6]);
    expect(Buffer.concat(pieces).toString()).toBe("a body in pieces");
  });

  it("ends immediately when the client disconnects", async () => {
    const abort = new AbortController();
    const pieces = slowly(body, 1, abort.signal);
    const next = pieces.next();
    abort.abort();
    await expect(next).rejects.toThrow("aborted");
  });
});
