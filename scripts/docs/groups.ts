import { asText, type Operation } from "@onezone/model";

/** The groups of the operations of a tag, in their order, each with a pattern of a tag, a colon, and a subject. */
const groups: readonly (readonly [group: string, pattern: RegExp])[] = [
  ["Named tokens", /^Token: (list|instance|\w+_named_tokens?)$/],
  ["Temporary tokens", /^Token: (user|provider|\w+_temporary_tokens?)$/],
  ["Examination and verification", /^Token: (examine|infer_\w+|verify_\w+)$/],
  ["Client tokens", /: client_tokens?$/],
  ["Groups", /^User: (eff_)?groups?$/],
  ["Members", /: (users?|groups?|child|children|owners?)$/],
  ["Effective members", /: eff_(users|groups|children|\w+_membership)$/],
  ["Parent groups", /: (eff_)?parents?$/],
  ["Admin privileges", /: (eff_)?oz_privileges$/],
  ["Privileges", /: \w*privileges$/],
  ["Invitations", /: (invite_\w+_token|join|space_support_token)$/],
  ["Marketplace", /: \w*(marketplace|membership_request)\w*$/],
  ["Spaces", /: (eff_)?spaces?(_alias)?$/],
  ["Shares", /: shares?$/],
  ["Oneproviders", /: ((eff_)?providers?|(user|group)_spaces|support_parameters)$/],
  ["Clusters", /: (eff_)?clusters?$/],
  ["Handle services", /: (eff_)?handle_services?$/],
  ["Handles", /: (eff_)?handles?$/],
  ["Indices", /: (index\w*|indices|query)$/],
  ["Harvesters", /: (eff_)?harvesters?$/],
  ["Automation inventories", /: (eff_)?atm_inventor(y|ies)$/],
  ["Automation lambdas", /: atm_lambdas$/],
  ["Automation workflow schemas", /: atm_workflow_schemas$/],
  ["Revisions and dumps", /: (dump|revision|dump_revision)$/],
];

/** The names of the groups, in their order. */
export const groupNames: readonly string[] = groups.map(([group]) => group);

/**
 * Returns the group of an operation within its tag, by the aspect of its `x-onezone-resource`. If the aspect is a whole entity, the
 * relation in the path determines the group. Returns undefined if the operation concerns the entity of the tag itself.
 */
export function groupOf({ node, tags, path }: Operation): string | undefined {
  const [, aspect] = /^\w+ \w+\.[^.]+\.(\w+)/.exec(asText(node["x-onezone-resource"]) ?? "") ?? [];
  const [, relation] = /^\/(?:user|provider|\w+\/\{\w+\})\/(\w+)/.exec(path) ?? [];
  const subject = aspect === "instance" || aspect === "join" ? (relation ?? aspect) : aspect;
  const key = `${tags[0]}: ${subject?.replace("effective_", "eff_")}`;
  return groups.find(([, pattern]) => pattern.test(key))?.[0];
}
