import type { Caller } from "../story.ts";
import { type Names, resolveText } from "../story-placeholders.ts";
import type { World } from "./story-world.ts";

/**
 * Returns the headers that authenticate the caller of a step. Users send name and password, or a token if the world has no
 * password for them. Oneproviders send their root token.
 *
 * @returns undefined if the world does not know the caller
 * @throws {UnknownName} if the credential uses a name without a value
 */
export function credentialHeaders(
  caller: Caller,
  { users, providers }: World,
  names: Names,
): Readonly<Record<string, string>> | undefined {
  if (typeof caller === "string") {
    if (caller === "anonymous") return {};
    const person = users?.[caller];
    if (person?.password !== undefined) return basic(`${person.username ?? caller}:${person.password}`);
    const token = person?.token ?? providers?.[caller]?.token;
    return token === undefined ? undefined : { "X-Auth-Token": token };
  }
  if ("token" in caller) return { "X-Auth-Token": resolveText(caller.token, names) };
  if ("basic" in caller) return basic(resolveText(caller.basic, names));
  return Object.fromEntries(
    Object.entries(caller.headers).map(([name, value]) => [name, resolveText(value, names)]),
  );
}

/** RFC 7617. */
function basic(pair: string): Readonly<Record<string, string>> {
  return { Authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
