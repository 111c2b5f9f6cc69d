import { describe, expect, it } from "vitest";
import { fuzz } from "./fuzz/fuzz.ts";
import { judge } from "./fuzz/judge.ts";
import { startMockProcess } from "./fuzz/mock-process.ts";
import { repetitiveHeaders } from "./fuzz/repetitive-headers.ts";
import type { FuzzRequest } from "./fuzz/request.ts";
import { send } from "./fuzz/send.ts";
import { readFuzzSpec } from "./fuzz/spec.ts";

describe("onezone-mock under random requests", () => {
  it("returns documented responses, without failures, hangs or memory leaks", async () => {
    // The seed is fixed, so that the result depends only on the code. `npm run fuzz` uses another seed each time.
    const { sent, faults } = await fuzz({ requests: 3000, seed: 1 });
    expect(faults.join("\n\n")).toBe("");
    expect(sent).toBe(3000);
  });
});

describe("a header that repeats a part of its value", () => {
  it("is parsed quickly, whatever the part is", async () => {
    const spec = readFuzzSpec();
    const mock = await startMockProcess([]);
    try {
      for (const header of repetitiveHeaders) {
        const request: FuzzRequest = {
          method: "POST",
          target: `${spec.base}/user/tokens/named`,
          headers: [
            ["authorization", `Basic ${btoa("ada:password1")}`],
            ["content-type", "application/json"],
          ]
            .flatMap(([name = "", value = ""]) => (name === header[0] ? [] : [[name, value] as const]))
            .concat([header]),
          body: { kind: "text", text: "{}" },
          cut: "never",
        };
        const start = performance.now();
        const fault = judge(request, await send(mock.port, request), spec, false);
        expect(fault, `${header[0]}: ${header[1].slice(0, 20)}… ${header[1].slice(-5)}`).toBeUndefined();
        expect(performance.now() - start, header[0]).toBeLessThan(2000);
      }
    } finally {
      mock.stop();
    }
  });
});
