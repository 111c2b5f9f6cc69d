import { type Behaviours, type Call, type Outcome, on } from "../engine/behaviour.ts";
import { newId } from "../world/ids.ts";
import type { User } from "../world/state.ts";
import { textRules } from "../world/text-rules.ts";
import * as field from "./fields.ts";
import { listed, noContent, ok } from "./outcomes.ts";

/** Users: list, create, get, modify. */
export const users: Behaviours = {
  "get user.list": ({ world }) => listed("users", world.all("user").keys()),
  "create user.instance": create,
  "get user.instance": on("user", show),
  "update user.instance": on("user", modify),
};

const readFullName = field.formed(textRules.fullName, "badValueFullName");
const readUsername = field.formed(textRules.username, "badValueUsername");
const readPassword = field.formed(textRules.password, "badValuePassword");

/** Some members are there twice, under the names that they had in former versions. */
function show(_: Call, user: User): Outcome {
  const { id, username, fullName, emails, creationTime, blocked, password } = user;
  const json = {
    userId: id,
    username,
    login: username,
    alias: username,
    fullName,
    name: fullName,
    emails,
    emailList: emails,
    linkedAccounts: [],
    basicAuthEnabled: password !== null,
    blocked,
    creationTime,
  };
  return ok(json, "the user is in this world");
}

function create({ world, body }: Call): Outcome {
  if (body.password !== undefined) field.required(body, "username", field.any);
  const fullName = field.optional(body, "fullName", readFullName) ?? "Unnamed User";
  const password = field.optional(body, "password", readPassword) ?? null;
  const username = field.optional(body, "username", readUsername) ?? null;
  field.checkFree("username", world.named("user", username));

  const id = newId();
  world.add("user", {
    id,
    username,
    password,
    fullName,
    emails: [],
    creationTime: world.now(),
    blocked: false,
    adminPrivileges: [],
  });
  return { status: 201, location: `/users/${id}`, why: "the user is created" };
}

function modify({ world, body }: Call, { id }: User): Outcome {
  const changes = field.changes(body, { fullName: readFullName, username: readUsername });
  field.checkFree("username", world.named("user", changes.username), id);
  world.update("user", id, changes);
  return noContent("the user is modified");
}
