import { describe, expect, it } from "vitest";
import { fuzz } from "./fuzz/fuzz.ts";

describe("onezone-mock under random requests", () => {
  it("answers each as the spec says, without failing, hanging or growing", async () => {
    // Always the same requests, so that the same code has the same result; `npm run fuzz` sends others each time.
    const { sent, faults } = await fuzz({ requests: 3000, seed: 1 });
    expect(faults.join("\n\n")).toBe("");
    expect(sent).toBe(3000);
  });
});
