/**
 * The entity types of the server's graph, and the name of each in prose.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const entityTypes = {
  atm_inventory: "automation inventory",
  atm_lambda: "automation lambda",
  atm_workflow_schema: "automation workflow schema",
  cluster: "cluster",
  group: "group",
  handle: "handle",
  handle_service: "handle service",
  harvester: "harvester",
  oz_worker: "Onezone",
  provider: "Oneprovider",
  share: "share",
  space: "space",
  temporary_token_secret: "temporary token secret",
  token: "token",
  user: "user",
};

/**
 * Returns the entity type of a privilege, from its prefix: `handle_service` for `handle_service_view`.
 *
 * @param {string} privilege
 */
export function typeOfPrivilege(privilege) {
  const types = Object.keys(entityTypes).filter((type) => privilege.startsWith(`${type}_`));
  return types.sort((a, b) => b.length - a.length)[0];
}
