import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inviteTypes } from "../src/tokens/invite-types.ts";
import { parseToken, serializeToken } from "../src/tokens/serialize-token.ts";
import { confineToken, mintToken } from "../src/tokens/token.ts";
import {
  decodeTokenType,
  encodeTokenType,
  readTokenType,
  type TokenType,
  tokenTypeJson,
} from "../src/tokens/token-type.ts";

const id = fc.stringMatching(/^[0-9a-f]{32}(ch[0-9a-f]{4})?$/);
const types = fc.oneof(
  fc.constant<TokenType>({ kind: "access" }),
  fc.constant<TokenType>({ kind: "identity" }),
  id.map((sessionId): TokenType => ({ kind: "access", sessionId })),
  fc
    .tuple(fc.constantFrom(...inviteTypes.keys()), id)
    .map(([inviteType, targetId]): TokenType => ({ kind: "invite", inviteType, targetId })),
);
const contents = fc.record(
  {
    id,
    subject: fc.record({ type: fc.constantFrom("user" as const, "oneprovider" as const), id }),
    type: types,
    generation: fc.nat(),
  },
  { requiredKeys: ["id", "subject", "type"] },
);

describe("a token", () => {
  it("consists of letters and digits, and has the same content after it is parsed", () => {
    fc.assert(
      fc.property(contents, fc.array(fc.string(), { maxLength: 3 }), (content, caveats) => {
        const text = serializeToken(mintToken("onezone.example.com", content, "secret", caveats));
        expect(text).toMatch(/^[0-9A-Za-z]+$/);
        expect(parseToken(text)).toMatchObject(content);
        expect(serializeToken(parseToken(text) ?? expect.fail())).toBe(text);
      }),
    );
  });

  it("of a real Onezone is unchanged after it is parsed and serialized", () => {
    const recorded =
      "MDAyMWxvY2F00aW9uIG9uZXpvbmUuZXhhbXBsZS5jb200KMDA4ZGlkZW500aWZpZXIgMi9ubWQvdXNyLTlmZGM4M2VlMWJiZDNiYTlhMWVhNmExYTA3ZjVhM2FiL2dqaTpiNzFlMzhjODE4YjIzMTY2NzdlNmI4ZDAwODljZGZhZWNoNjk1MDovNDM2ZjE5MzE00ZTMzODI00NmM4MDk1OWVjZDQyNjQ2NjRjaGZjMTMKMDAyZnNpZ25hdHVyZSCHiLhPTv6n5vHs00JioTXi1g01m5Ec3lCvUGb7T43X2ePgo";
    expect(parseToken(recorded)?.macaroon.location).toBe("onezone.example.com");
    expect(serializeToken(parseToken(recorded) ?? expect.fail())).toBe(recorded);
  });

  it("may have the prefix of a service, but no other prefix", () => {
    const text = serializeToken(
      mintToken("o", { id: "t", subject: { type: "user", id: "u" }, type: { kind: "access" } }, "s", []),
    );
    expect(parseToken(`opw-${text}`)?.id).toBe("t");
    expect(parseToken(`opp-${text}`)?.id).toBe("t");
    expect(parseToken(`ozw-${text}`)).toBeUndefined();
  });

  it("keeps its content when it is confined", () => {
    const content = { id: "t", subject: { type: "user", id: "u" }, type: { kind: "access" } } as const;
    const confined = confineToken(mintToken("o", content, "s", ["a"]), ["b"]);
    expect(parseToken(serializeToken(confined))).toMatchObject({
      ...content,
      macaroon: { caveats: ["a", "b"] },
    });
  });

  it("is undefined if the text is not a token, and parsing never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Za-z]{1,200}$/)), (text) => {
        expect(parseToken(text)).toBeUndefined();
      }),
    );
  });
});

describe("the type of a token", () => {
  it("is the same after it is serialized into a token or a response", () => {
    fc.assert(
      fc.property(types, (type) => {
        expect(decodeTokenType(encodeTokenType(type))).toEqual(type);
        expect(readTokenType(tokenTypeJson(type))).toEqual(type);
      }),
    );
  });
});
