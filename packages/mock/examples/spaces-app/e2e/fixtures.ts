import { test as base } from "@playwright/test";

/** Gives each test a world of its own. */
export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires a pattern here.
  extraHTTPHeaders: async ({}, use, { testId }) => use({ "x-mock-world": testId }),
});
export { expect } from "@playwright/test";
