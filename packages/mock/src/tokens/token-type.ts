import { isObject, type Json, type JsonObject } from "../engine/message.ts";
import { inviteTypeOfCode, inviteTypes } from "./invite-types.ts";

/** What a token is for; see `TokenType` in the API description. */
export type TokenType =
  | { readonly kind: "access"; readonly sessionId?: string }
  | { readonly kind: "identity" }
  | { readonly kind: "invite"; readonly inviteType: string; readonly targetId: string };

/** Reads the `type` of a request; nothing where it is none. Of several types, access goes before identity before invite. */
export function readTokenType(json: Json): TokenType | undefined {
  if (!isObject(json)) return undefined;
  const { accessToken, inviteToken } = json;
  if (accessToken !== undefined) return readAccessType(accessToken);
  if ("identityToken" in json) return { kind: "identity" };
  if (!isObject(inviteToken)) return undefined;
  const { inviteType } = inviteToken;
  const { targetKey } = (typeof inviteType === "string" && inviteTypes.get(inviteType)) || {};
  const targetId = targetKey === undefined ? undefined : inviteToken[targetKey];
  if (typeof inviteType !== "string" || typeof targetId !== "string" || !/^[^:]+$/.test(targetId))
    return undefined;
  return { kind: "invite", inviteType, targetId };
}

function readAccessType(accessToken: Json): TokenType | undefined {
  if (!isObject(accessToken)) return undefined;
  const { sessionId, ...others } = accessToken;
  if (Object.keys(others).length > 0) return undefined;
  if (sessionId === undefined) return { kind: "access" };
  return typeof sessionId === "string" ? { kind: "access", sessionId } : undefined;
}

/** The type as answers show it. */
export function tokenTypeJson(type: TokenType): JsonObject {
  switch (type.kind) {
    case "access":
      return { accessToken: type.sessionId === undefined ? {} : { sessionId: type.sessionId } };
    case "identity":
      return { identityToken: {} };
    case "invite": {
      const { targetKey = "" } = inviteTypes.get(type.inviteType) ?? {};
      return { inviteToken: { inviteType: type.inviteType, [targetKey]: type.targetId, parameters: {} } };
    }
  }
}

/** The type in the words of the server's errors: "identity token". */
export function describeTokenType(type: TokenType): string {
  switch (type.kind) {
    case "access":
      return type.sessionId === undefined ? "access token" : `access token for session "${type.sessionId}"`;
    case "identity":
      return "identity token";
    case "invite":
      return inviteTypes.get(type.inviteType)?.describe(type.targetId) ?? "invite token";
  }
}

/** The type inside of a serialized token: `act`, `act:<sessionId>`, `idn`, or `<code>:<target>:<parameters>`. */
export function encodeTokenType(type: TokenType): string {
  switch (type.kind) {
    case "access":
      return type.sessionId === undefined ? "act" : `act:${type.sessionId}`;
    case "identity":
      return "idn";
    case "invite": {
      const { code = "", parameters = "" } = inviteTypes.get(type.inviteType) ?? {};
      return `${code}:${type.targetId}:${parameters}`;
    }
  }
}

/** Reads the type inside of a serialized token; nothing where it is none. */
export function decodeTokenType(text: string): TokenType | undefined {
  const [code = "", target] = text.split(":");
  if (code === "act")
    return target === undefined ? { kind: "access" } : { kind: "access", sessionId: target };
  if (code === "idn") return { kind: "identity" };
  const inviteType = inviteTypeOfCode(code);
  return inviteType !== undefined && target ? { kind: "invite", inviteType, targetId: target } : undefined;
}
