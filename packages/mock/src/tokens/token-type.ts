import { isObject, type Json, type JsonObject } from "../json.ts";
import { inviteTypeOfCode, inviteTypes } from "./invite-types.ts";

/** The type of a token; see `TokenType` in the API description. */
export type TokenType =
  | { readonly kind: "access"; readonly sessionId?: string }
  | { readonly kind: "identity" }
  | { readonly kind: "invite"; readonly inviteType: string; readonly targetId: string };

/** Parses the `type` of a request; returns undefined if it is invalid. If there are several types, uses the first valid one. */
export function readTokenType(json: Json): TokenType | undefined {
  if (!isObject(json)) return undefined;
  return (
    readAccessType(json.accessToken) ??
    ("identityToken" in json ? { kind: "identity" } : readInviteType(json.inviteToken))
  );
}

function readAccessType(json: Json | undefined): TokenType | undefined {
  if (!isObject(json)) return undefined;
  const { sessionId } = json;
  if (typeof sessionId === "string" && sessionId !== "") return { kind: "access", sessionId };
  return Object.keys(json).length === 0 ? { kind: "access" } : undefined;
}

function readInviteType(json: Json | undefined): TokenType | undefined {
  if (!isObject(json)) return undefined;
  const { inviteType } = json;
  const { targetKey } = (typeof inviteType === "string" && inviteTypes.get(inviteType)) || {};
  const targetId = targetKey === undefined ? undefined : json[targetKey];
  if (typeof inviteType !== "string" || typeof targetId !== "string" || !/^[^:]+$/.test(targetId))
    return undefined;
  return { kind: "invite", inviteType, targetId };
}

/** Returns the type in the format of responses. */
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

/** Returns the type in the words of the server's errors: "identity token". */
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

/** Returns the type inside a serialized token: `act`, `act:<sessionId>`, `idn`, or `<code>:<target>:<parameters>`. */
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

/** Reads the type inside of a serialized token; returns undefined if it is invalid. */
export function decodeTokenType(text: string): TokenType | undefined {
  if (text === "act") return { kind: "access" };
  if (text === "idn") return { kind: "identity" };
  if (text.startsWith("act:"))
    return text.length > 4 ? { kind: "access", sessionId: text.slice(4) } : undefined;
  const [code = "", targetId, ...parameters] = text.split(":");
  const inviteType = inviteTypeOfCode(code);
  return inviteType !== undefined && targetId && parameters.length === 1
    ? { kind: "invite", inviteType, targetId }
    : undefined;
}
