import { supportsUser } from "../access/verify-token.ts";
import type { Behaviour, Behaviours, Call } from "../engine/behaviour.ts";
import type { Subject } from "../world/state.ts";

/** One of the four ways to name whose tokens a call is about: a user or a provider, by id or as the caller. */
export interface SubjectPath {
  /** Ends operationIds: `User`, `CurrentUser`, `Provider`, `CurrentProvider`. */
  readonly suffix: string;
  /** Begins the aspects of the resource: `user` or `provider`. */
  readonly aspect: "user" | "provider";
  readonly subject: (call: Call) => Subject;
  /** Why the caller may manage the subject's tokens; nothing for who may not. */
  readonly mayManage: (call: Call) => string | undefined;
  /** Why the caller may learn whether they are revoked; nothing for who may not. */
  readonly mayWatch: (call: Call) => string | undefined;
}

/** Behaviours for each of the four ways, made by the same function. */
export function forEachSubject(make: (path: SubjectPath) => Behaviours): Behaviours {
  return Object.fromEntries(
    (["user", "provider"] as const).flatMap((aspect) =>
      [false, true].flatMap((isCurrent) => Object.entries<Behaviour>(make(subjectPath(aspect, isCurrent)))),
    ),
  );
}

function subjectPath(aspect: "user" | "provider", isCurrent: boolean): SubjectPath {
  const type = aspect === "user" ? "user" : "oneprovider";
  const subject = ({ caller, path }: Call): Subject => ({
    type,
    // `/user` and `/provider` stand for the caller's id, whatever the caller is.
    id: (isCurrent ? caller.subject?.id : path.id) ?? "",
  });
  return {
    suffix: `${isCurrent ? "Current" : ""}${aspect === "user" ? "User" : "Provider"}`,
    aspect,
    subject,
    mayManage: (call) => mayManageTokensOf(call, subject(call)),
    mayWatch: (call) => mayWatchTokensOf(call, subject(call)),
  };
}

/** Why the caller may manage the tokens of a subject: it is the subject, administers its cluster, or manages all tokens. */
export function mayManageTokensOf({ world, caller }: Call, subject: Subject): string | undefined {
  const who = caller.subject;
  if (who === undefined) return undefined;
  if (isSame(who, subject)) return "the tokens are the caller's own";
  if (who.type === "user" && subject.type === "oneprovider") {
    const cluster = world.clusters.get(subject.id);
    if (world.isMember(cluster, who.id, "cluster_update"))
      return "the caller may update the provider's cluster";
  }
  if (world.hasAdminPrivilege(who, "oz_tokens_manage")) return "the caller holds oz_tokens_manage";
  return undefined;
}

/** Why the caller may see whether tokens of a subject are revoked. */
export function mayWatchTokensOf(call: Call, subject: Subject): string | undefined {
  const { world, caller } = call;
  const who = caller.subject;
  if (who?.type === "user" && subject.type === "oneprovider") {
    if (world.isMember(world.clusters.get(subject.id), who.id))
      return "the caller is in the provider's cluster";
  }
  if (who?.type === "oneprovider" && subject.type === "user" && supportsUser(world, who.id, subject.id)) {
    return "the caller supports the user";
  }
  return mayManageTokensOf(call, subject);
}

function isSame(one: Subject, other: Subject): boolean {
  return one.type === other.type && one.id === other.id;
}
