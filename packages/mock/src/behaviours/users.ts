import { type Behaviours, type Call, type Outcome, on } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import type { Json } from "../json.ts";
import { newId } from "../world/ids.ts";
import { newEntity } from "../world/new-entity.ts";
import type { User } from "../world/state.ts";
import { textRules } from "../world/text-rules.ts";
import * as field from "./fields.ts";

/** Users: list, create, get, modify. */
export const users: Behaviours = {
  "create user.instance": create,
  "update user.instance": on("user", modify),
};

function create({ world, body }: Call): Outcome {
  const { fullName, username, password } = body;
  if (password !== undefined) field.required(body, "username");
  const name = fullName === undefined ? "Unnamed User" : readFullName(fullName);
  const secret =
    password === undefined
      ? null
      : field.formedText(
          password,
          "password",
          textRules.password,
          () => new OnezoneError("badValuePassword", {}),
        );
  const login = username === undefined ? null : readUsername(username);
  if (login !== null && world.named("user", login))
    throw new OnezoneError("badValueIdentifierOccupied", { key: "username" });

  const id = newId();
  const known = { id, now: world.now(), username: login, password: secret, fullName: name };
  world.add("user", newEntity("user", known));
  return { status: 201, location: `/users/${id}`, why: "the user is made" };
}

function modify({ world, body }: Call, user: User): Outcome {
  const { fullName, username } = body;
  if (fullName === undefined && username === undefined) {
    throw new OnezoneError("missingAtLeastOneValue", { keys: ["fullName", "username"] });
  }
  const name = fullName === undefined ? undefined : readFullName(fullName);
  const login = username === undefined ? undefined : readUsername(username);
  const namesake = login === undefined ? undefined : world.named("user", login);
  if (namesake && namesake.id !== user.id)
    throw new OnezoneError("badValueIdentifierOccupied", { key: "username" });

  world.update("user", user.id, {
    ...(name !== undefined && { fullName: name }),
    ...(login !== undefined && { username: login }),
  });
  return { status: 204, why: "the user is modified" };
}

function readFullName(value: Json): string {
  return field.formedText(
    value,
    "fullName",
    textRules.fullName,
    () => new OnezoneError("badValueFullName", {}),
  );
}

function readUsername(value: Json): string {
  return field.formedText(
    value,
    "username",
    textRules.username,
    () => new OnezoneError("badValueUsername", {}),
  );
}
