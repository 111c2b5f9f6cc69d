import { createMock } from "@onezone/mock/browser";
import { onezoneHandlers } from "@onezone/mock/msw";
import { setupWorker } from "msw/browser";

/** The exports that the page uses in the test of `@onezone/mock/browser`. */
export const app = { createMock, onezoneHandlers, setupWorker };
Object.assign(globalThis, { app });
