import fc from "fast-check";
import { expect, it } from "vitest";
import { memberPrivileges } from "../src/generated/privileges.ts";
import type { WorldState } from "../src/world/world-state.ts";
import { type CallResult, type Onezone, onezone } from "./onezone-calls.ts";
import { type Kind, kinds, type Member, memberKinds, ReferenceWorld } from "./reference-world.ts";

/** A change that is made in the mock and in the reference world. */
type Step = (model: ReferenceWorld, real: Onezone) => Promise<void>;

/** A command of a random sequence. Reports show its text. */
function command(words: string, run: Step): fc.AsyncCommand<ReferenceWorld, Onezone> {
  return { check: () => true, run, toString: () => words };
}

const number = fc.nat({ max: 30 });
const kind = fc.constantFrom(...kinds);
const member = fc.constantFrom(...memberKinds);
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];
const some = (of: Kind, bits: number) => memberPrivileges[of].filter((_, index) => (bits >> (index % 6)) & 1);
const lists: Readonly<Record<Kind, string>> = { group: "groups", space: "spaces", harvester: "harvesters" };
const memberList = (of: Kind, each: Member) => (of === "group" && each === "group" ? "children" : `${each}s`);
const idIn = ({ headers }: CallResult) => headers.get("location")?.split("/").at(-1) ?? "";

const as = (model: ReferenceWorld, userId: string) => ({
  authorization: `Basic ${btoa(`${model.names.get(userId)}:password1`)}`,
});

const bodies = {
  user: (count: number) => ({ username: `user${count}`, password: "password1" }),
  group: () => ({ name: "Group" }),
  space: () => ({ name: "Space" }),
  harvester: () => ({
    name: "Harvester",
    harvestingBackendEndpoint: "localhost",
    harvestingBackendType: "elasticsearch_harvesting_backend",
  }),
};

let created = 0;

/** Returns the step that creates an entity without members. */
function create(type: Kind | "user"): Step {
  return async (model, { call }) => {
    created += 1;
    const response = await call("ada", `POST /${type}s`, bodies[type](created));
    expect(response.status).toBe(201);
    model.ids[type].push(idIn(response));
    if (type === "user") model.names.set(idIn(response), `user${created}`);
  };
}

/** The entities that every world starts with, so that few commands are needed to nest groups. */
const beginning = ["user", "user", "group", "group", "group", "group", "space", "harvester"] as const;

const addition = fc
  .tuple(kind, number, member, number, fc.option(number))
  .map(([of, at, each, memberAt, bits]) =>
    command(`add ${each} ${memberAt} to ${of} ${at} with ${bits}`, async (model, { call }) => {
      const [id, memberId] = [pick(model.ids[of], at), pick(model.ids[each], memberAt)];
      if (id === undefined || memberId === undefined) return;
      const privileges = bits === null ? undefined : some(of, bits);
      const request = `PUT /${lists[of]}/${id}/${memberList(of, each)}/${memberId}`;
      const { status } = await call("ada", request, { ...(privileges && { privileges }) });
      expect(status).toBe(model.add(of, id, each, memberId, privileges));
    }),
  );

const commands = [
  fc.constantFrom("user", ...kinds).map((type) => command(`create ${type}`, create(type))),
  // Most commands add members, so that the graph becomes dense.
  ...Array.from({ length: 8 }, () => addition),
  fc.tuple(kind, number, member, number).map(([of, at, each, memberAt]) =>
    command(`remove ${each} ${memberAt} from ${of} ${at}`, async (model, { call }) => {
      const [id, memberId] = [pick(model.ids[of], at), pick(model.ids[each], memberAt)];
      if (id === undefined || memberId === undefined) return;
      const { status } = await call("ada", `DELETE /${lists[of]}/${id}/${memberList(of, each)}/${memberId}`);
      expect(status).toBe(model.remove(of, id, each, memberId));
    }),
  ),
  fc.tuple(number, number, number).map(([at, grant, revoke]) =>
    command(`grant ${grant} and revoke ${revoke} at edge ${at}`, async (model, { call }) => {
      const edge = pick(model.edges, at);
      if (edge === undefined) return;
      const path = `/${lists[edge.kind]}/${edge.id}/${memberList(edge.kind, edge.member)}/${edge.memberId}/privileges`;
      const body = { grant: some(edge.kind, grant), revoke: some(edge.kind, revoke) };
      expect((await call("ada", `PATCH ${path}`, body)).status).toBe(204);
      model.change(edge, body.grant, body.revoke);
    }),
  ),
  fc.tuple(kind, number, fc.integer({ min: 1, max: 2 }), fc.option(number)).map(([of, at, limit, bits]) =>
    command(`invite to ${of} ${at}, ${limit} times, with ${bits}`, async (model, { call }) => {
      const id = pick(model.ids[of], at);
      if (id === undefined) return;
      created += 1;
      const privileges = bits === null ? undefined : some(of, bits);
      const inviteType = { group: "userJoinGroup", space: "userJoinSpace", harvester: "userJoinHarvester" }[
        of
      ];
      const response = await call("ada", "POST /user/tokens/named", {
        name: `invite ${created}`,
        type: { inviteToken: { inviteType, [`${of}Id`]: id } },
        usageLimit: limit,
        ...(privileges && { privileges }),
      });
      expect(response.status).toBe(201);
      const { token, tokenId } = response.json;
      model.invites.push({ token, tokenId, kind: of, id, limit, privileges, used: 0 });
    }),
  ),
  fc.tuple(number, number).map(([at, userAt]) =>
    command(`user ${userAt} uses invite ${at}`, async (model, { call }) => {
      const [invite, userId] = [pick(model.invites, at), pick(model.ids.user, userAt)];
      if (invite === undefined || userId === undefined) return;
      const request = `POST /user/${lists[invite.kind]}/join`;
      const { status } = await call(as(model, userId), request, { token: invite.token });
      expect(status).toBe(model.join(invite, userId));
    }),
  ),
  fc.tuple(number, number, fc.boolean()).map(([at, userAt, adds]) =>
    command(`${adds ? "add" : "remove"} owner ${userAt} of space ${at}`, async (model, { call }) => {
      const [id, userId] = [pick(model.ids.space, at), pick(model.ids.user, userAt)];
      if (id === undefined || userId === undefined) return;
      const { status } = await call("ada", `${adds ? "PUT" : "DELETE"} /spaces/${id}/owners/${userId}`);
      expect(status).toBe(adds ? model.addOwner(id, userId) : model.removeOwner(id, userId));
    }),
  ),
  fc.tuple(fc.constantFrom("user", ...kinds), number).map(([type, at]) =>
    command(`delete ${type} ${at}`, async (model, { call }) => {
      const id = pick(model.ids[type], at);
      if (id === undefined) return;
      const { status } = await call("ada", `DELETE /${type}s/${id}`);
      expect(status).toBe(model.delete(type, id));
    }),
  ),
].map((each) =>
  each.map((inner) =>
    command(String(inner), async (model, real) => {
      await inner.run(model, real);
      const state = real.mock.snapshot();
      if (state) checkInvariants(state, model);
      await compareLists(model, real);
    }),
  ),
);

/** Checks the invariants of a world, and compares the direct relations with the reference world. */
function checkInvariants(state: WorldState, model: ReferenceWorld): void {
  for (const of of kinds) {
    for (const { id, users, groups } of state[`${of}s`]) {
      for (const [each, edges] of [
        ["user", users],
        ["group", groups],
      ] as const) {
        for (const [memberId, privileges] of Object.entries(edges)) {
          expect(state[`${each}s`].map((entity) => entity.id)).toContain(memberId);
          expect(privileges).toEqual([...privileges].sort());
        }
        if (model.ids[of].includes(id))
          expect(Object.keys(edges).sort()).toEqual(
            model
              .direct(of, id, each)
              .map((edge) => edge.memberId)
              .sort(),
          );
      }
    }
  }
  for (const { id, users, owners } of state.spaces) {
    expect(Object.keys(users)).toEqual(expect.arrayContaining(Object.keys(owners)));
    if (Object.keys(users).length > 0) expect(Object.keys(owners)).not.toEqual([]);
    if (model.ids.space.includes(id)) expect(Object.keys(owners).sort()).toEqual(model.ownersOf(id));
  }
  for (const { tokenId, used } of model.invites)
    expect(state.namedTokens.find(({ id }) => id === tokenId)?.invitation?.usageCount).toBe(used);
}

/** Compares the effective memberships with the reference world: by entity and by member. */
async function compareLists(model: ReferenceWorld, { call }: Onezone): Promise<void> {
  for (const of of kinds) {
    for (const id of model.ids[of]) {
      for (const each of memberKinds) {
        const { json } = await call("ada", `GET /${lists[of]}/${id}/effective_${memberList(of, each)}`);
        expect(json).toEqual({ [`${each}s`]: model.members(of, id, each) });
      }
    }
    for (const userId of model.ids.user) {
      const { json } = await call(as(model, userId), `GET /user/effective_${lists[of]}`);
      expect(json).toEqual({ [lists[of]]: model.entities(of, "user", userId) });
    }
  }
}

/** Compares the privileges and intermediaries of effective members with the reference world. */
async function compareEffective(model: ReferenceWorld, { call }: Onezone): Promise<void> {
  for (const of of kinds) {
    for (const id of model.ids[of]) {
      for (const each of memberKinds) {
        for (const memberId of model.members(of, id, each)) {
          const path = `GET /${lists[of]}/${id}/effective_${memberList(of, each)}/${memberId}`;
          const { privileges, intermediaries } = model.effective(of, id, each, memberId) ?? {};
          expect((await call("ada", `${path}/privileges`)).json).toEqual({ privileges });
          const { intermediaries: through } = (await call("ada", `${path}/membership`)).json;
          expect(through.map(({ type, id: at }: Record<string, string>) => `${type} ${at}`).sort()).toEqual(
            intermediaries,
          );
        }
      }
    }
  }
}

it("the mock has the same memberships as a simple model after random sequences of changes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 40, size: "+1" }), async (sequence) => {
      const real = await onezone();
      const model = new ReferenceWorld();
      for (const type of beginning) await create(type)(model, real);
      await fc.asyncModelRun(() => ({ model, real }), sequence);
      await compareEffective(model, real);
      const state = real.mock.snapshot();
      if (state) real.mock.restore(state);
      expect(real.mock.snapshot()).toEqual(state);
      await compareLists(model, real);
      await compareEffective(model, real);
    }),
    { numRuns: 15 },
  );
});
