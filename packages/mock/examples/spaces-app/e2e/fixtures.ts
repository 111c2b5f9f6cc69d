import { test as base } from "@playwright/test";

/** Runs each test in its own world. */
export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires a pattern here.
  extraHTTPHeaders: async ({}, use, { testId }) => use({ "x-mock-world": testId }),
});
export { expect } from "@playwright/test";
