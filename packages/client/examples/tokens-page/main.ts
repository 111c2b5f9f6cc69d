import { createOnezoneClient, type OnezoneClient, type OperationData } from "@onezone/client";
import {
  deleteNamedToken,
  getCurrentUser,
  getNamedToken,
  listNamedTokensOfCurrentUser,
  revokeAllTemporaryTokensOfCurrentUser,
} from "@onezone/client/operations";
import { explain } from "./explain.ts";
import { button, confirm, element, show, tokenItem } from "./view.ts";

type NamedToken = OperationData<"getNamedToken">;

// The page calls its own origin, because Onezone does not support preflight requests of other origins.
const onezone = createOnezoneClient({
  baseUrl: `${location.origin}/api/v3/onezone`,
  token: () => element("token", HTMLInputElement).value.trim(),
  timeout: 30_000,
});

element("sign-in", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  attempt(event.submitter, async () => {
    show("signed-in", false);
    element("who").textContent = "";
    const [user, tokens] = await Promise.all([getCurrentUser(onezone), namedTokens(onezone)]);
    element("who").textContent = `Signed in as ${user.fullName} (${user.username ?? user.userId}).`;
    element("list").replaceChildren(...tokens.map(itemOf));
    show("none", tokens.length === 0);
    show("signed-in", true);
    return undefined;
  });
});

element("revoke").addEventListener("click", async ({ currentTarget }) => {
  const consequence =
    "They stop working at once, everywhere. If you signed in here with one of them, you are signed out too. This cannot be undone.";
  if (!(await confirm("Revoke all temporary tokens?", consequence, "Revoke"))) return;
  attempt(currentTarget, async () => {
    await revokeAllTemporaryTokensOfCurrentUser(onezone);
    return "All temporary tokens have been revoked.";
  });
});

async function namedTokens(client: OnezoneClient): Promise<NamedToken[]> {
  const { tokens } = await listNamedTokensOfCurrentUser(client);
  return Promise.all(tokens.map(async (id) => ({ ...(await getNamedToken(client, { path: { id } })), id })));
}

function itemOf({ id, ...token }: NamedToken): HTMLLIElement {
  const remove = button("Delete", `Delete ${token.name}`);
  const item = tokenItem({ id, ...token }, remove);
  remove.addEventListener("click", async () => {
    const consequence = "It stops working at once. This cannot be undone.";
    if (!(await confirm(`Delete “${token.name}”?`, consequence, "Delete"))) return;
    attempt(remove, async () => {
      await deleteNamedToken(onezone, { path: { id } });
      item.remove();
      show("none", element("list").childElementCount === 0);
      return `“${token.name}” has been deleted.`;
    });
  });
  return item;
}

/** Runs the action of a button, disables the button meanwhile, and shows the result. */
async function attempt(source: EventTarget | null, work: () => Promise<string | undefined>): Promise<void> {
  const control = source instanceof HTMLButtonElement ? source : undefined;
  show("error", false);
  show("done", false);
  if (control) control.disabled = true;
  try {
    const message = await work();
    if (message) show("done", message);
  } catch (error) {
    show("error", explain(error));
  } finally {
    if (control) control.disabled = false;
  }
}
