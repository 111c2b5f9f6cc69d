import type { OnezoneClient } from "@onezone/client";
import { createUserSpace, getUserSpace, joinSpace, listUserSpaces } from "@onezone/client/operations";
import { operationMutation, operationQuery } from "@onezone/client/query";
import { useMutation, useQueries, useQuery } from "@tanstack/react-query";
import { ErrorMessage } from "./error-message.tsx";
import { Members } from "./members.tsx";

/** Shows the spaces of the user, and forms to create and join a space. */
export function Spaces({ onezone }: { onezone: OnezoneClient }) {
  const list = useQuery(operationQuery(onezone, listUserSpaces));
  const ids = list.data?.spaces ?? [];
  const spaces = useQueries({
    queries: ids.map((sid) => operationQuery(onezone, getUserSpace, { path: { sid } })),
  });
  const create = useMutation(operationMutation(onezone, createUserSpace));
  const join = useMutation(operationMutation(onezone, joinSpace));
  return (
    <section>
      <h1>Spaces</h1>
      {list.isPending && <p role="status">Loading…</p>}
      {list.data && ids.length === 0 && <p>You have no spaces.</p>}
      <ul aria-label="Spaces">
        {ids.map((id, index) => (
          <li key={id}>
            {spaces[index]?.data?.name ?? "…"}
            <Members onezone={onezone} id={id} />
          </li>
        ))}
      </ul>
      <form action={(form) => create.mutate({ body: { name: String(form.get("name")) } })}>
        <label>
          Name <input name="name" />
        </label>
        <button type="submit">Create</button>
      </form>
      <form action={(form) => join.mutate({ body: { token: String(form.get("token")) } })}>
        <label>
          Invitation <input name="token" />
        </label>
        <button type="submit">Join</button>
      </form>
      <ErrorMessage error={list.error ?? create.error ?? join.error} />
    </section>
  );
}
