import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addCaveats,
  decodeMacaroon,
  encodeMacaroon,
  isSignedWith,
  mintMacaroon,
} from "../src/tokens/macaroon.ts";

const text = fc.string({ unit: "binary", maxLength: 80 }).filter((value) => !/[\ud800-\udfff]/.test(value));
const macaroons = fc
  .tuple(text, text, text, fc.array(text, { maxLength: 5 }))
  .map(([location, identifier, secret, caveats]) => ({
    secret,
    macaroon: mintMacaroon(location, identifier, secret, caveats),
  }));

describe("a macaroon", () => {
  it("is unchanged after it is encoded and decoded", () => {
    fc.assert(
      fc.property(macaroons, ({ macaroon }) => {
        const read = decodeMacaroon(encodeMacaroon(macaroon));
        expect(read).toEqual(macaroon);
      }),
    );
  });

  it("has a signature that is valid only for its own secret", () => {
    fc.assert(
      fc.property(macaroons, text, ({ macaroon, secret }, other) => {
        expect(isSignedWith(macaroon, secret)).toBe(true);
        // HMAC pads a short key with zeros, so zeros at the end of a secret make no difference.
        fc.pre(other.replace(/\0+$/, "") !== secret.replace(/\0+$/, ""));
        expect(isSignedWith(macaroon, other)).toBe(false);
      }),
    );
  });

  it("can get more caveats without its secret, but its caveats cannot be removed or changed", () => {
    const macaroon = mintMacaroon("onezone.example.com", "id", "secret", ["time < 5"]);
    const confined = addCaveats(macaroon, ["ip = 1.2.3.4/32"]);
    expect(isSignedWith(confined, "secret")).toBe(true);
    expect(isSignedWith({ ...confined, caveats: ["time < 5"] }, "secret")).toBe(false);
    expect(isSignedWith({ ...confined, caveats: ["time < 6", "ip = 1.2.3.4/32"] }, "secret")).toBe(false);
    expect(isSignedWith({ ...confined, identifier: "other" }, "secret")).toBe(false);
  });

  it("has the signature that libmacaroons computes for the example of its README", () => {
    const macaroon = mintMacaroon(
      "http://mybank/",
      "we used our secret key",
      "this is our super secret key; only we should know it",
      ["test = caveat"],
    );
    expect(Buffer.from(macaroon.signature).toString("hex")).toBe(
      "197bac7a044af33332865b9266e26d493bdd668a660e44d88ce1a998c23dbd67",
    );
  });

  it("is invalid if packets are incomplete, out of order, or of another kind", () => {
    const bytes = encodeMacaroon(mintMacaroon("l", "i", "s", ["c"]));
    expect(decodeMacaroon(bytes.subarray(0, -1))).toBeUndefined();
    expect(decodeMacaroon(bytes.subarray(1))).toBeUndefined();
    expect(decodeMacaroon(Buffer.concat([bytes, bytes]))).toBeUndefined();
    expect(
      decodeMacaroon(Buffer.from(Buffer.from(bytes).toString("latin1").replace("cid", "vid"), "latin1")),
    ).toBeUndefined();
    expect(decodeMacaroon(Buffer.from("0000"))).toBeUndefined();
    expect(decodeMacaroon(Buffer.alloc(0))).toBeUndefined();
  });

  it("is undefined if the bytes are random, and decoding never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeMacaroon(Buffer.from(bytes))).toBeUndefined();
      }),
    );
  });
});
