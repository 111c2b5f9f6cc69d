import { type Behaviours, type Call, type Outcome, on } from "../engine/behaviour.ts";
import { addEntity } from "../world/new-entity.ts";
import { textRules } from "../world/text-rules.ts";
import type { User } from "../world/world-state.ts";
import * as field from "./body-field-readers.ts";
import { created, noContent } from "./outcomes.ts";

/** Behaviours of users: list, create, get, modify. */
export const users: Behaviours = {
  "create user.instance": create,
  "update user.instance": on("user", modify),
};

const readFullName = field.formed(textRules.fullName, "badValueFullName");
const readUsername = field.formed(textRules.username, "badValueUsername");
/** Reads a password. */
export const readPassword: field.Read<string> = field.formed(textRules.password, "badValuePassword");

function create({ world, body }: Call): Outcome {
  if (body.password !== undefined) field.required(body, "username", field.any);
  const fullName = field.optional(body, "fullName", readFullName) ?? "Unnamed User";
  const password = field.optional(body, "password", readPassword) ?? null;
  const username = field.optional(body, "username", readUsername) ?? null;
  field.checkFree("username", world.named("user", username));

  const { id } = addEntity(world, "user", { username, password, fullName });
  return created(`/users/${id}`, "the user is created");
}

function modify({ world, body }: Call, { id }: User): Outcome {
  const changes = field.changes(body, { fullName: readFullName, username: readUsername });
  field.checkFree("username", world.named("user", changes.username), id);
  world.update("user", id, changes);
  return noContent("the user is modified");
}
