import { consumerTest } from "../access/verify-token.ts";
import { type Behaviours, type Call, type Outcome, on } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { memberPrivileges } from "../generated/privileges.ts";
import { serializeNamedToken } from "../tokens/serialize-token.ts";
import { addEntity, addNamedToken } from "../world/new-entity.ts";
import { textRules } from "../world/text-rules.ts";
import * as field from "./body-field-readers.ts";
import { addMember } from "./families/add-member.ts";
import { checkInvitation, countUse, verifyIssuer } from "./families/invitations.ts";
import { readFields } from "./families/read-entity-fields.ts";
import { ok } from "./outcomes.ts";

/** Behaviours of the registration and the domains of Oneproviders. */
export const providerRegistration: Behaviours = {
  "create provider.instance": register,
  "get provider.domain_config": on("provider", (_, { domain, subdomainDelegation, subdomain, ipList }) =>
    ok({ domain, subdomainDelegation, subdomain, ipList }, "the configuration of the Oneprovider"),
  ),
};

/** Creates a Oneprovider, its root token, and its cluster with the administrator as a member. */
function register({ world, body, ip, caller }: Call): Outcome {
  const fields = readFields("provider", body, ["adminEmail", "name", "subdomainDelegation"], []);
  const { token } = field.required(body, "token", field.token);
  const domain =
    fields.subdomainDelegation === true
      ? delegated(body, world.domain)
      : { domain: field.required(body, "domain", readDomain), subdomain: null };
  const place = readFields("provider", body, [], ["latitude", "longitude"]);
  const circumstances = { now: world.now(), ip, consumer: consumerTest(world, caller.subject) };
  const issuer = verifyIssuer(world, token, "registerOneprovider", { ...circumstances, interface: "rest" });
  const adminId = token.type.kind === "invite" ? token.type.targetId : "";
  checkInvitation(world, token, issuer, "registerOneprovider", adminId);
  const taken = [...world.all("provider").values()].some(
    ({ subdomain }) => subdomain && subdomain === domain.subdomain,
  );
  if (taken) throw new OnezoneError("badValueIdentifierOccupied", { key: "subdomain" });

  const creator = { type: "user", id: adminId };
  const { id, name } = addEntity(world, "provider", { creator, ...fields, ...domain, ...place });
  addEntity(world, "cluster", { id, name, creator });
  addMember(world, "cluster", id, "user", adminId, memberPrivileges.cluster);
  const root = addNamedToken(world, { type: "oneprovider", id }, { name: "root token" });
  countUse(world, token);
  const text = serializeNamedToken(world.domain, root);
  const json = { providerId: id, providerRootToken: text, macaroon: text };
  return ok(json, "the provider is registered");
}

const readDomain = field.formed(textRules.domain, "badValueDomain");
const readSubdomain = field.formed(textRules.domain, "badValueSubdomain");

const readIps: field.Read<string[]> = (value, key) => {
  if (!Array.isArray(value) || !value.every((ip) => typeof ip === "string" && textRules.ipv4.test(ip)))
    throw new OnezoneError("badValueListOfIPv4Addresses", { key });
  return value.map(String);
};

/** The domain of a Oneprovider that has a subdomain of Onezone. */
interface Delegated {
  readonly domain: string;
  readonly subdomain: string;
  readonly ipList: readonly string[];
}

function delegated(body: Call["body"], zone: string): Delegated {
  const ipList = field.required(body, "ipList", readIps);
  const subdomain = field.required(body, "subdomain", readSubdomain);
  return { domain: `${subdomain}.${zone}`, subdomain, ipList };
}
