import { entityOf } from "../access/world-lookups.ts";
import { decodeBase64Url, decodeUtf8, encodeBase64Url, encodeUtf8, randomHex } from "../bytes.ts";
import { type Behaviours, type Call, type Outcome, on } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { isoTime } from "../iso-time.ts";
import { isObject, type JsonObject } from "../json.ts";
import { entityTypes } from "../world/entity-types.ts";
import { allSpaceTags } from "../world/space-tags.ts";
import type { Store } from "../world/store.ts";
import type { Entity } from "../world/world-state.ts";
import * as field from "./body-field-readers.ts";
import { addMember } from "./families/add-member.ts";
import { email, textUpTo } from "./families/read-entity-fields.ts";
import { noContent, ok, relationError } from "./outcomes.ts";

/** Minimum seconds between requests for membership, and between a rejection and the next request. */
const REMINDER_AFTER = 604_800;
const REQUEST_AFTER_REJECTION = 2_592_000;
const MAX_PENDING = 1000;
const MAX_TEXT = 2000;

type Space = Entity<"space">;

/** Behaviours of the space marketplace, and of requests for membership. */
export const marketplace: Behaviours = {
  "create space.list_marketplace": list,
  "get space.marketplace_data": on("space", ({ world }, space) => {
    const { id, name, description, organizationName, tags, creationTime } = space;
    const supports = world.edgesTo("space.supports", id);
    const json = {
      spaceId: id,
      index: indexOf(space),
      ...{ name, description, organizationName, tags, creationTime },
      totalSupportSize: [...supports.values()].reduce((sum, size) => sum + size, 0),
      providerNames: [...supports.keys()]
        .map((provider) => world.get("provider", provider)?.name ?? "")
        .sort(),
    };
    return ok(json, "the space is advertised");
  }),
  "create space.membership_request": on("space", request),
  "get user.space_membership_requests": ({ world, id }) => {
    const own = requestsOf(world, id);
    const shown = (status: string) =>
      Object.fromEntries(
        own
          .filter((each) => each.status === status)
          .map(({ spaceId, requestId, contactEmail, lastActivity }) => [
            spaceId,
            { requestId, contactEmail, lastActivity },
          ]),
      );
    return ok({ pending: shown("pending"), rejected: shown("rejected") }, "the requests of the user");
  },
  "get space.membership_requester_info": on("space", ({ world, argument }, space) => {
    const { userId, contactEmail } = pendingOf(space, argument);
    const { fullName, username } = world.get("user", userId) ?? {};
    return ok({ userId, fullName, username, contactEmail }, "the request is pending");
  }),
  "create space.resolve_membership_request": {
    // The access rule depends on the decision, so the server reads the body first.
    find: ({ world, id, body }) => {
      const space = entityOf(world, "space", id);
      if (isObject(body)) decisionOf(body);
      return space;
    },
    run: resolve,
  },
};

function indexOf({ id, name }: Space): string {
  return `${name}\0${id}`;
}

function list({ world, body }: Call): Outcome {
  const limit = field.optional(body, "limit", field.integerIn(1, 1000)) ?? 1000;
  const offset = field.optional(body, "offset", field.integerIn()) ?? 0;
  const index = field.optional(body, "index", field.text) ?? "";
  const tags = field.optional(body, "tags", field.listFrom(allSpaceTags)) ?? [];
  const token = field.optional(body, "token", field.nonEmptyText);
  const last = token === undefined ? undefined : decodeUtf8(decodeBase64Url(token) ?? new Uint8Array());
  const advertised = [...world.all("space").values()]
    .filter((space) => space.advertisedInMarketplace)
    .filter((space) => tags.length === 0 || space.tags.some((tag) => tags.includes(tag)))
    .map((space) => ({ spaceId: space.id, index: indexOf(space) }))
    .sort((one, other) => (one.index < other.index ? -1 : 1));
  const found = advertised.findIndex((each) =>
    last === undefined ? each.index >= index : each.index > last,
  );
  const start = Math.max(0, (found < 0 ? advertised.length : found) + offset);
  const spaces = advertised.slice(start, start + limit);
  const isLast = spaces.length < limit;
  const nextPageToken = isLast ? null : encodeBase64Url(encodeUtf8(spaces.at(-1)?.index ?? ""));
  return ok({ spaces, isLast, nextPageToken }, `${spaces.length} spaces match the query`);
}

/** A request for membership, as a space stores it. */
interface MembershipRequest {
  readonly requestId: string;
  readonly spaceId: string;
  readonly userId: string;
  readonly contactEmail: string;
  readonly lastActivity: number;
  readonly status: string;
}

function readRequests({ id, membershipRequests }: Space): readonly MembershipRequest[] {
  return Object.entries(membershipRequests).flatMap(([requestId, kept]) => {
    if (!isObject(kept)) return [];
    const text = (key: string) => String(kept[key]);
    const rest = { userId: text("userId"), contactEmail: text("contactEmail"), status: text("status") };
    return [{ requestId, spaceId: id, ...rest, lastActivity: Number(kept.lastActivity) }];
  });
}

function requestsOf(world: Store, userId: string): readonly MembershipRequest[] {
  return [...world.all("space").values()].flatMap(readRequests).filter((each) => each.userId === userId);
}

function request({ world, body, caller }: Call, space: Space): Outcome {
  const contactEmail = field.required(body, "contactEmail", email);
  field.optional(body, "message", textUpTo(MAX_TEXT));
  const userId = caller.subject?.id ?? "";
  if (world.effectivePrivileges("space", space.id, userId))
    throw relationError("relationAlreadyExists", ["space", space.id], ["user", userId]);
  const own = readRequests(space).find((each) => each.userId === userId);
  const wait = own?.status === "rejected" ? REQUEST_AFTER_REJECTION : REMINDER_AFTER;
  if (own && world.now() < own.lastActivity + wait) {
    const at = isoTime(own.lastActivity + wait);
    const hint =
      own.status === "rejected"
        ? `A membership request to this space has been rejected recently. Another one can be submitted not sooner than at ${at}`
        : `A membership request to this space has been submitted recently. A reminder can be generated not sooner than at ${at}`;
    throw new OnezoneError("forbidden", { hint });
  }
  const others = requestsOf(world, userId).filter((each) => each.status === "pending");
  if (!own && others.length >= MAX_PENDING)
    throw new OnezoneError("limitReached", {
      limit: MAX_PENDING,
      resourceDescription: "pending space membership requests",
    });
  const requestId = own?.status === "pending" ? own.requestId : `${userId}-${randomHex(4)}`;
  const pending = { userId, contactEmail, lastActivity: world.now(), status: "pending" };
  keep(world, space, requestId, pending, own?.requestId);
  return ok({ requestId }, "the request is pending");
}

/** Stores `kept` as the request, or deletes the request if `kept` is undefined. @param old the former id of the request */
function keep(
  world: Store,
  space: Space,
  requestId: string,
  kept: JsonObject | undefined,
  old: string = requestId,
): void {
  const { [old]: _, ...others } = space.membershipRequests;
  world.update("space", space.id, { membershipRequests: { ...others, ...(kept && { [requestId]: kept }) } });
}

/** @throws {OnezoneError} badValueIdentifier or notFound */
function pendingOf(space: Space, requestId: string): MembershipRequest {
  if (!requestId.includes("-")) throw new OnezoneError("badValueIdentifier", { key: "requestId" });
  const found = readRequests(space).find((each) => each.requestId === requestId && each.status === "pending");
  if (found === undefined) throw new OnezoneError("notFound", {}, "the space has no such pending request");
  return found;
}

/** Checks the body of a resolution, and returns the decision. @throws {OnezoneError} */
function decisionOf(body: JsonObject): string {
  const decision = field.required(body, "decision", field.oneOf("grant", "reject"));
  field.optional(body, "rejectionReason", textUpTo(MAX_TEXT));
  return decision;
}

function resolve({ world, body, argument }: Call, space: Space): Outcome {
  const decision = decisionOf(body);
  const { requestId, userId, contactEmail } = pendingOf(space, argument);
  const rejected = { userId, contactEmail, lastActivity: world.now(), status: "rejected" };
  keep(world, space, requestId, decision === "grant" ? undefined : rejected);
  if (decision === "grant")
    addMember(world, "space", space.id, "user", userId, entityTypes.space.newMemberPrivileges);
  return noContent(`the request is ${decision}ed`);
}
