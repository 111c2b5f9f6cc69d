import { expect, test } from "./fixtures.ts";

for (const name of ["Maps", "Images"]) {
  test(`creates the space ${name} in a world of its own`, async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByLabel("Name", { exact: true }).fill(name);
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await expect(page.getByRole("listitem").filter({ hasText: name })).toBeVisible();
    await expect(page.getByRole("listitem")).toHaveCount(2);
  });
}

test("creates an invitation", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Invite" }).first().click();
  await expect(page.getByRole("status", { name: "Invitation" })).not.toBeEmpty();
});

test("creates a token", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByLabel("Token name").fill("backup");
  await page.getByRole("button", { name: "Create token" }).click();
  await expect(page.getByText("1 named tokens")).toBeVisible();
});

for (const [state, text] of Object.entries({
  empty: "You have no spaces.",
  slow: "Loading…",
  error: "Onezone has a problem. Try again later.",
  flaky: "My experiment",
  offline: "There is no connection to Onezone.",
})) {
  test(`shows the state ${state} with the mock in the page`, async ({ page }) => {
    await page.goto(`/?state=${state}`);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 10_000 });
  });
}
