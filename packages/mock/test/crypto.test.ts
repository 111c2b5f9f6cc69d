import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeHex } from "../src/bytes.ts";
import { crypto as ofAnyPlatform } from "../src/crypto/any-platform.ts";
import { hashHex, hmac } from "../src/crypto/hash.ts";
import { crypto as ofNode } from "../src/crypto/node.ts";

const bytes = (maxLength: number) => fc.uint8Array({ maxLength, size: "max" });

describe("hmac", () => {
  it("returns the same value as node:crypto for keys and texts of any length", () => {
    fc.assert(
      fc.property(bytes(200), fc.string({ unit: "binary", maxLength: 200, size: "max" }), (key, text) => {
        const expected = createHmac("sha256", key).update(text).digest("hex");
        expect(encodeHex(hmac(key, text))).toBe(expected);
      }),
    );
  });
});

describe("crypto", () => {
  it.each([
    "sha256",
    "md5",
  ] as const)("returns the same hashes on any platform as in Node: %s", (algorithm) => {
    fc.assert(
      fc.property(fc.oneof(bytes(200), fc.string({ unit: "binary" })), (data) => {
        expect(encodeHex(ofAnyPlatform.hash(algorithm, data))).toBe(encodeHex(ofNode.hash(algorithm, data)));
      }),
    );
  });

  it("returns hashes as hexadecimal digits", () => {
    expect(hashHex("md5", "")).toBe("d41d8cd98f00b204e9800998ecf8427e");
  });

  it.each([ofNode, ofAnyPlatform])("fills an array with random bytes", ({ fillRandom }) => {
    const filled = new Uint8Array(32);
    fillRandom(filled);
    expect(new Set(filled).size).toBeGreaterThan(10);
  });
});
