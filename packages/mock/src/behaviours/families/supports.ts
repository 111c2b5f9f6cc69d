import type { Behaviours, Call } from "../../engine/behaviour.ts";
import type { MemberType } from "../../world/membership.ts";
import type { Store } from "../../world/store.ts";
import { idList, memberTypes } from "./names.ts";

/** Supports of spaces by Oneproviders, and what follows from them for users and groups. */
export const supports: Behaviours = {
  "get space.eff_providers": ({ world, resource: { id } }) =>
    idList("providers", world.edgesTo("space.supports", id ?? "").keys()),
  "get provider.spaces": ({ world, resource: { id } }) => idList("spaces", spacesOf(world, id ?? "")),
  "delete space.provider": ({ world, resource: { id, argument = "" } }) => {
    world.unlink("space.supports", argument, id ?? "");
    return { status: 204, why: "the support is ended" };
  },
  ...Object.assign({}, ...memberTypes.map(ofMembers)),
};

function ofMembers(member: MemberType): Behaviours {
  return {
    [`get ${member}.eff_providers`]: ({ world, resource: { id } }: Call) =>
      idList(
        "providers",
        new Set(
          [...world.membership.entitiesOf("space", member, id ?? "")].flatMap((space) => [
            ...world.edgesTo("space.supports", space).keys(),
          ]),
        ),
      ),
    [`get provider.${member}_spaces`]: ({ world, resource: { id, argument = "" } }: Call) => {
      const spaces = world.membership.entitiesOf("space", member, argument);
      return idList(
        "spaces",
        spacesOf(world, id ?? "").filter((space) => spaces.has(space)),
      );
    },
    [`get provider.eff_${member}s`]: ({ world, resource: { id } }: Call) =>
      idList(
        `${member}s`,
        new Set(
          spacesOf(world, id ?? "").flatMap((space) => [
            ...world.membership.membersOf("space", space, member),
          ]),
        ),
      ),
  };
}

function spacesOf(world: Store, providerId: string): readonly string[] {
  return [...world.edgesFrom("space.supports", providerId).keys()];
}
