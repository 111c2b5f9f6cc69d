import { consumerTest } from "../access/verify-token.ts";
import { type Behaviours, type Call, type Outcome, on } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { memberPrivileges } from "../generated/privileges.ts";
import { serializeNamedToken } from "../tokens/token.ts";
import { newId, newSecret } from "../world/ids.ts";
import { newEntity } from "../world/new-entity.ts";
import { textRules } from "../world/text-rules.ts";
import { readFields } from "./families/entity-body.ts";
import { checkInvitation, countUse, verifyIssuer } from "./families/invitations.ts";
import { join } from "./families/join.ts";
import * as field from "./fields.ts";

/** Registration of Oneproviders, and their domains. */
export const providerRegistration: Behaviours = {
  "create provider.instance": register,
  "get provider.domain_config": on("provider", (_, { domain, subdomainDelegation, subdomain, ipList }) => ({
    status: 200,
    json: { domain, subdomainDelegation, subdomain, ipList },
    why: "the provider was registered so",
  })),
};

/** Creates a Oneprovider, its cluster with the administrator as member, and its root token. */
function register({ world, body, ip, caller }: Call): Outcome {
  const fields = readFields("provider", body, ["adminEmail", "name", "subdomainDelegation"], []);
  const { token } = field.token(field.required(body, "token"), "token");
  const domain =
    fields.subdomainDelegation === true
      ? delegated(body, world.domain)
      : { domain: domainOf(body), subdomain: null };
  const place = readFields("provider", body, [], ["latitude", "longitude"]);
  const circumstances = { now: world.now(), ip, consumer: consumerTest(world, caller.subject) };
  const issuer = verifyIssuer(world, token, "registerOneprovider", { ...circumstances, interface: "rest" });
  const adminId = token.type.kind === "invite" ? token.type.targetId : "";
  checkInvitation(world, token, issuer, "registerOneprovider", adminId);
  const taken = [...world.all("provider").values()].some(
    ({ subdomain }) => subdomain && subdomain === domain.subdomain,
  );
  if (taken) throw new OnezoneError("badValueIdentifierOccupied", { key: "subdomain" });

  const known = { id: newId(), now: world.now(), creator: { type: "user", id: adminId } };
  const provider = world.add("provider", newEntity("provider", { ...known, ...fields, ...domain, ...place }));
  world.add("cluster", newEntity("cluster", { ...known, name: provider.name }));
  join(world, "cluster", provider.id, "user", adminId, memberPrivileges.cluster);
  const root = world.add("token", {
    id: newId(),
    name: "root token",
    subject: { type: "oneprovider", id: provider.id },
    type: { kind: "access" },
    caveats: [],
    secret: newSecret(),
    revoked: false,
    customMetadata: {},
    creationTime: world.now(),
  });
  countUse(world, token);
  const text = serializeNamedToken(world.domain, root);
  return {
    status: 200,
    json: { providerId: provider.id, providerRootToken: text, macaroon: text },
    why: "the provider is registered",
  };
}

function domainOf(body: Call["body"]): string {
  const fault = () => new OnezoneError("badValueDomain", {});
  return field.formedText(field.required(body, "domain"), "domain", textRules.domain, fault);
}

function delegated(
  body: Call["body"],
  zone: string,
): { domain: string; subdomain: string; ipList: readonly string[] } {
  const ipList = field.required(body, "ipList");
  if (!Array.isArray(ipList) || !ipList.every((ip) => typeof ip === "string" && textRules.ipv4.test(ip)))
    throw new OnezoneError("badValueListOfIPv4Addresses", { key: "ipList" });
  const subdomain = field.formedText(
    field.required(body, "subdomain"),
    "subdomain",
    textRules.domain,
    () => new OnezoneError("badValueSubdomain", {}),
  );
  return { domain: `${subdomain}.${zone}`, subdomain, ipList: ipList.map(String) };
}
