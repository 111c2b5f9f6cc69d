import { describe, expect, it } from "vitest";
import { addCaveats, mintMacaroon } from "../src/tokens/macaroon.ts";
import { parseToken, serializeToken } from "../src/tokens/serialize-token.ts";
import { BOB, onezone } from "./onezone-calls.ts";

/** Tests against the real server how tokens are serialized and parsed. */

const identity = { type: { identityToken: {} } };

describe("a serialized token", () => {
  it("consists of letters and digits, and may have the prefix of a service", async () => {
    const { call, named, temporary } = await onezone();
    for (const token of [await named("bob"), await temporary("bob"), await named("p1")]) {
      expect(token).toMatch(/^[0-9A-Za-z]{200,400}$/);
      for (const prefix of ["", "opw-", "opp-"]) {
        expect((await call({ token: prefix + token }, "GET /configuration")).status).toBe(200);
        expect((await call("anonymous", "POST /tokens/examine", { token: prefix + token })).status).toBe(200);
      }
      for (const prefix of ["ozw-", "xyz-", "opw"]) {
        expect((await call("anonymous", "POST /tokens/examine", { token: prefix + token })).ids).toBe(
          "badValueToken badToken",
        );
      }
    }
  });

  it("has an identifier that states the persistence, subject and type", async () => {
    const { named, temporary, group, p1, space } = await onezone();
    const invite = (inviteType: string, target: object) => ({
      type: { inviteToken: { inviteType, ...target } },
    });
    const identifier = (token: string) => parseToken(token)?.macaroon.identifier.replace(/[^/]+$/, "ID");
    expect(identifier(await named("bob"))).toBe(`2/nmd/usr-${BOB}/act/ID`);
    expect(identifier(await named("p1", identity))).toBe(`2/nmd/prv-${p1}/idn/ID`);
    expect(identifier(await temporary("bob", invite("userJoinGroup", { groupId: group })))).toBe(
      `2/tmp-1/usr-${BOB}/ujg:${group}:/ID`,
    );
    expect(identifier(await named("bob", invite("supportSpace", { spaceId: space })))).toBe(
      `2/nmd/usr-${BOB}/ssp:${space}:ge/ID`,
    );
  });

  it("contains its caveats in the server's format", async () => {
    const { named } = await onezone();
    const caveats = [
      { type: "ip", whitelist: ["10.0.0.1", "10.1.0.0/16"] },
      { type: "asn", whitelist: [1, 2] },
      { type: "geo.country", filter: "blacklist", list: ["PL", "DE"] },
      { type: "api", whitelist: ["all/all/*.*.*:*", "ozw/get/user.*.*:*"] },
      { type: "data.readonly" },
      { scope: "identityToken" },
    ];
    expect(parseToken(await named("bob", { caveats }))?.macaroon.caveats).toEqual([
      "ip = 10.0.0.1/32|10.1.0.0/16",
      "asn = 1|2",
      "geo.country != PL|DE",
      "api = all/all/*.*.*:*|ozw/get/user.*.*:*",
      "data.readonly",
      "authorization = none",
    ]);
  });

  it.each([
    "2/nmd/usr-1/idn:x/ID",
    "2/nmd/usr-1/act:/ID",
    "2/nmd/usr-1/ujg:1/ID",
    "2/nmd/usr-1/ujg:1::/ID",
    "2/nmd/grp-1/act/ID",
    "2/old/usr-1/act/ID",
    "3/nmd/usr-1/act/ID",
  ])("is invalid if it has the identifier %s", (identifier) => {
    const macaroon = mintMacaroon("onezone.example.com", identifier, "secret", []);
    expect(parseToken(serializeToken({ macaroon }))).toBeUndefined();
  });

  it("of version 1 does not contain a subject, so the user is found by the id of the named token", async () => {
    const zone = await onezone();
    const { json } = await zone.call("bob", "POST /user/tokens/named", { name: "one" });
    const secret = zone.mock.snapshot()?.namedTokens.find(({ id }) => id === json.tokenId)?.secret ?? "";
    const macaroon = mintMacaroon("onezone.example.com", json.tokenId, secret, []);
    const token = serializeToken({ macaroon: addCaveats(macaroon, ["interface = rest"]) });
    expect((await zone.call("anonymous", "POST /tokens/examine", { token })).json).toMatchObject({
      id: json.tokenId,
      persistence: "named",
      subject: { type: "nobody", id: null },
      type: { accessToken: {} },
    });
    expect((await zone.call({ token }, "GET /user")).json.username).toBe("bob");
    expect(
      (await zone.call("anonymous", "POST /tokens/verify_access_token", { token, interface: "rest" })).json
        .subject,
    ).toEqual({ type: "user", id: BOB });
    await zone.call("bob", "DELETE /user/tokens/named");
    expect((await zone.call({ token }, "GET /user")).ids).toBe("unauthorized tokenInvalid");
  });
});
