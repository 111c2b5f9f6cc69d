import { createMock } from "@onezone/mock/browser";
import { onezoneHandlers } from "@onezone/mock/msw";
import { setupWorker } from "msw/browser";
import { states } from "./states.ts";

/** Starts a mock that responds to the requests of this page, with one of the states as its initial world. */
export async function startMock(state: string): Promise<void> {
  const mock = await createMock({ scenarios: states, scenario: state });
  await setupWorker(...onezoneHandlers(mock)).start({ onUnhandledFrame: "bypass", quiet: true });
}
