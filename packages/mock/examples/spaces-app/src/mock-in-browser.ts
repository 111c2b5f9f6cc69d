import { createMock } from "@onezone/mock/browser";
import { onezoneHandlers } from "@onezone/mock/msw";
import { setupWorker } from "msw/browser";
import { states } from "./states.ts";

/** Responds to the requests of this page with a mock, whose world begins in a state. */
export async function startMock(state: string): Promise<void> {
  const mock = await createMock({ scenarios: states, scenario: state });
  await setupWorker(...onezoneHandlers(mock)).start({ onUnhandledFrame: "bypass", quiet: true });
}
