import { isoTime } from "../../iso-time.ts";
import type { CaveatKind } from "./caveat-kind.ts";

/** `time`: the token is not used later than a time in seconds since 1970. */
export const time: CaveatKind = {
  type: "time",
  members: ["validUntil"],
  read: ({ validUntil }) =>
    typeof validUntil === "number" && Number.isInteger(validUntil) ? { type: "time", validUntil } : undefined,
  encode: ({ validUntil }) => `time < ${validUntil}`,
  decode: (text) => {
    const { moment } = /^time < (?<moment>-?\d+)$/.exec(text)?.groups ?? {};
    return moment === undefined ? undefined : { type: "time", validUntil: Number(moment) };
  },
  holds: ({ validUntil }, { now }) => now < Number(validUntil),
  describe: ({ validUntil }) =>
    `unverified time caveat: this token has expired at '${isoTime(Number(validUntil))}'.`,
};

/** `interface`: the token is used in this interface of Onedata. */
export const interfaceKind: CaveatKind = {
  type: "interface",
  members: ["interface"],
  read: ({ interface: name }) =>
    name === "rest" || name === "oneclient" || name === "graphsync"
      ? { type: "interface", interface: name }
      : undefined,
  encode: (caveat) => `interface = ${caveat.interface}`,
  decode: (text) => {
    const { name } = /^interface = (?<name>rest|oneclient|graphsync)$/.exec(text)?.groups ?? {};
    return name === undefined ? undefined : { type: "interface", interface: name };
  },
  holds: (caveat, { interface: used }) => used === "*" || caveat.interface === used,
  describe: (caveat) =>
    `unverified interface caveat: this token can only be used in the '${caveat.interface}' interface.`,
};

/** The old caveat that turned an access token into an identity token. It has no `type`. */
export const scope: CaveatKind = {
  type: "scope",
  members: ["scope"],
  read: (json) => (json.scope === "identityToken" ? { scope: "identityToken" } : undefined),
  encode: () => "authorization = none",
  decode: (text) => (text === "authorization = none" ? { scope: "identityToken" } : undefined),
  holds: () => true,
  describe: () => "this token carries no authorization (can be used only for identity verification).",
};
