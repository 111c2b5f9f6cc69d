import type { OnezoneClient } from "@onezone/client";
import { createSpaceUserInviteToken, listSpaceUsers } from "@onezone/client/operations";
import { operationMutation, operationQuery } from "@onezone/client/query";
import { useMutation, useQuery } from "@tanstack/react-query";
import { ErrorMessage } from "./error-message.tsx";

/** Shows the number of members of a space, and a button that creates an invitation. */
export function Members({ onezone, id }: { onezone: OnezoneClient; id: string }) {
  const members = useQuery(operationQuery(onezone, listSpaceUsers, { path: { id } }));
  const invite = useMutation(operationMutation(onezone, createSpaceUserInviteToken));
  return (
    <>
      <span> {members.data ? `${members.data.users.length} members` : ""} </span>
      <button type="button" onClick={() => invite.mutate({ path: { id } })}>
        Invite
      </button>
      {invite.data && <output aria-label="Invitation">{invite.data.token}</output>}
      <ErrorMessage error={members.error ?? invite.error} />
    </>
  );
}
