import type { Scenarios } from "@onezone/mock";

/** The states of the app that are hard to reach by clicking, one line each. */
export const states: Scenarios = {
  normal: {},
  empty: { seed: { users: [{ username: "bob", password: "password1" }] } },
  slow: { delays: ["3000@listUserSpaces"] },
  error: { faults: ["500@listUserSpaces"] },
  refused: { faults: ["403@createUserSpace"] },
  flaky: { faults: ["503:2x@listUserSpaces"] },
  offline: { faults: ["cut@listUserSpaces"] },
};
