import { createOnezoneClient } from "@onezone/client";
import { getCurrentUser } from "@onezone/client/operations";
import type { components } from "@onezone/types";

export async function name(): Promise<string> {
  const user: components["schemas"]["User"] = await getCurrentUser(
    createOnezoneClient({ host: "onezone.example.org" }),
  );
  // @ts-expect-error: users have no such field
  user.fullNam;
  return user.fullName;
}
