import { isOnezoneCallError, isOnezoneError, type OperationErrorId } from "@onezone/client";

type Id = OperationErrorId<"listUserSpaces" | "createUserSpace" | "joinSpace">;

/** The texts of errors. Ids that none of these operations returns do not compile. */
const texts: Partial<Record<Id, string>> = {
  unauthorized: "Your session has ended. Sign in again.",
  forbidden: "You may not do that.",
  badValueName: "This name is invalid.",
  alreadyExists: "You are a member already.",
  internalServerError: "Onezone has a problem. Try again later.",
};

/** Shows an error of a query or a mutation. */
export function ErrorMessage({ error }: { error: Error | null }) {
  if (error === null) return null;
  return <p role="alert">{textOf(error)}</p>;
}

function textOf(error: Error): string {
  if (isOnezoneError(error)) return texts[error.id as Id] ?? error.description;
  if (isOnezoneCallError(error, "network")) return "There is no connection to Onezone.";
  return error.message;
}
