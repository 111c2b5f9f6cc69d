import type { OnezoneClient } from "@onezone/client";
import { createNamedTokenForCurrentUser, listNamedTokensOfCurrentUser } from "@onezone/client/operations";
import { operationMutation, operationQuery } from "@onezone/client/query";
import { useMutation, useQuery } from "@tanstack/react-query";
import { ErrorMessage } from "./error-message.tsx";

/** Shows the number of named tokens of the user, and a form to create one. */
export function Tokens({ onezone }: { onezone: OnezoneClient }) {
  const tokens = useQuery(operationQuery(onezone, listNamedTokensOfCurrentUser));
  const create = useMutation(operationMutation(onezone, createNamedTokenForCurrentUser));
  return (
    <section>
      <h1>Tokens</h1>
      <p>{tokens.data ? `${tokens.data.tokens.length} named tokens` : ""}</p>
      <form action={(form) => create.mutate({ body: { name: String(form.get("name")) } })}>
        <label>
          Token name <input name="name" />
        </label>
        <button type="submit">Create token</button>
      </form>
      <ErrorMessage error={tokens.error ?? create.error} />
    </section>
  );
}
