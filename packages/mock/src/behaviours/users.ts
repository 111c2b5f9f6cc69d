import type { Behaviours, Call, Outcome } from "../engine/behaviour.ts";
import { errors } from "../errors/errors.ts";
import type { Json } from "../json.ts";
import type { User } from "../world/state.ts";
import { FULL_NAME, PASSWORD, USERNAME } from "../world/text-rules.ts";
import * as field from "./fields.ts";

/** Users: list, create, get, modify. */
export const users: Behaviours = {
  ozUsersList: {
    operation: "get",
    resource: () => ({ type: "user", id: null, aspect: "list", scope: "private" }),
    allows: holding("oz_users_list"),
    run: ({ world }) => ({
      status: 200,
      json: { users: [...world.users.keys()] },
      why: `there are ${world.users.size} users to list`,
    }),
  },
  createUser: {
    operation: "create",
    resource: () => ({ type: "user", id: null, aspect: "instance", scope: "private" }),
    allows: holding("oz_users_create"),
    run: create,
  },
  getUser: {
    operation: "get",
    resource: ({ path }) => ({ type: "user", id: path.id ?? null, aspect: "instance", scope: "protected" }),
    find: (call) => userOf(call, call.path.id),
    allows: (call) => (call.caller.subject?.id === call.path.id ? OWN : holding("oz_users_view")(call)),
    run: (call) => show(userOf(call, call.path.id)),
  },
  getCurrentUser: {
    operation: "get",
    resource: ({ caller }) => ({
      type: "user",
      id: caller.subject?.id ?? null,
      aspect: "instance",
      scope: "protected",
    }),
    find: currentUser,
    allows: () => OWN,
    run: (call) => show(currentUser(call)),
  },
  modifyCurrentUser: {
    operation: "update",
    resource: ({ caller }) => ({
      type: "user",
      id: caller.subject?.id ?? null,
      aspect: "instance",
      scope: "private",
    }),
    find: currentUser,
    allows: () => OWN,
    run: modify,
  },
};

const OWN = "it is the caller";

/** Lets pass who holds an admin privilege. */
export function holding(privilege: string): (call: Call) => string | undefined {
  return ({ world, caller }) =>
    caller.subject && world.hasAdminPrivilege(caller.subject, privilege)
      ? `the caller holds ${privilege}`
      : undefined;
}

function userOf({ world }: Call, id = ""): User {
  const user = world.users.get(id);
  if (user === undefined) throw errors.notFound("this world has no user of this id");
  return user;
}

function currentUser(call: Call): User {
  if (call.caller.subject === undefined) throw errors.unauthorized();
  return userOf(call, call.caller.subject.id);
}

/** Some members are there twice, under the names that they had in former versions. */
function show(user: User): Outcome {
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
  return { status: 200, json, why: "the user is in this world" };
}

function create({ world, body }: Call): Outcome {
  const { fullName, username, password } = body;
  if (password !== undefined) field.required(body, "username");
  const name = fullName === undefined ? "Unnamed User" : readFullName(fullName);
  const secret =
    password === undefined ? null : field.formedText(password, "password", PASSWORD, errors.badValuePassword);
  const login = username === undefined ? null : readUsername(username);
  if (login !== null && world.userNamed(login)) throw errors.badValueIdentifierOccupied("username");

  const id = world.newId();
  world.addUser({
    id,
    username: login,
    password: secret,
    fullName: name,
    emails: [],
    creationTime: world.now(),
    blocked: false,
    adminPrivileges: [],
  });
  return { status: 201, location: `/users/${id}`, why: "the user is made" };
}

function modify(call: Call): Outcome {
  const { world, body } = call;
  const user = currentUser(call);
  const { fullName, username } = body;
  if (fullName === undefined && username === undefined) {
    throw errors.missingAtLeastOneValue(["fullName", "username"]);
  }
  const name = fullName === undefined ? undefined : readFullName(fullName);
  const login = username === undefined ? undefined : readUsername(username);
  const namesake = login === undefined ? undefined : world.userNamed(login);
  if (namesake && namesake !== user) throw errors.badValueIdentifierOccupied("username");

  if (name !== undefined) user.fullName = name;
  if (login !== undefined) world.renameUser(user, login);
  return { status: 204, why: "the user is modified" };
}

function readFullName(value: Json): string {
  return field.formedText(value, "fullName", FULL_NAME, errors.badValueFullName);
}

function readUsername(value: Json): string {
  return field.formedText(value, "username", USERNAME, errors.badValueUsername);
}
