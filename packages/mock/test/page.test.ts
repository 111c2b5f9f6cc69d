import { readFile } from "node:fs/promises";
import { type RunningMock, startMock } from "@onezone/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type PageBrowser, startPageBrowser } from "./page-browser.ts";
import { smallDocument } from "./small-document.ts";

let browser: PageBrowser;
let mock: RunningMock;
beforeAll(async () => {
  [browser, mock] = await Promise.all([startPageBrowser(), startMock({ spec: smallDocument })]);
});
beforeEach(() => mock.reset());
afterAll(() => Promise.all([browser?.close(), mock?.close()]));

/** Returns the token of a user of the world. */
function tokenOf(name: "ada" | "bob" | "cid"): string {
  return mock.world()?.users[name]?.token ?? "";
}

/** Sends a request to the mock, which then appears in the log. */
function call(path: string, token?: string): Promise<Response> {
  return fetch(mock.url + path, token === undefined ? {} : { headers: { "x-auth-token": token } });
}

describe("a card with credentials", () => {
  it("lets the user act as a caller with one click", async () => {
    const { page } = await browser.open(mock.origin);
    await page.getByRole("tab", { name: "Credentials" }).click();
    const card = page.getByRole("article", { name: "cid" });
    await card.getByText(tokenOf("cid"), { exact: true }).waitFor();
    await card.getByRole("button", { name: "Act as cid" }).click();
    expect(await page.getByRole("radio", { name: "cid" }).isChecked()).toBe(true);
  });

  it("can copy a credential to the clipboard", async () => {
    const { page } = await browser.open(mock.origin, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("tab", { name: "Credentials" }).click();
    await page.getByRole("button", { name: "Copy the token of ada" }).click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(tokenOf("ada"));
  });
});

describe("the log", () => {
  it("shows each request immediately: request, response, reason, caller, and its place in the spec", async () => {
    const { page } = await browser.open(mock.origin);
    await page.getByText("Live", { exact: true }).waitFor();
    await call("/user", tokenOf("cid"));
    const row = page.getByRole("row").filter({ hasText: "getCurrentUser" }).first();
    await row.getByText("200", { exact: true }).waitFor();
    const entry = mock.log.recent().at(-1);
    await row.getByText(entry?.why ?? "no entry").waitFor();
    await row.getByText("cid", { exact: true }).waitFor();
    await row.getByRole("link", { name: entry?.pointer ?? "no pointer" }).waitFor();
    expect(await page.content()).toContain(entry?.time);
  });

  it("shows only the requests that match the filter", async () => {
    await call("/user", tokenOf("ada"));
    await call("/nowhere", tokenOf("ada"));
    const { page } = await browser.open(mock.origin);
    const rows = page.locator("#log-rows tr:visible");
    await page.getByRole("searchbox").fill("nowhere 404");
    await expect.poll(() => rows.allInnerTexts()).toSatisfy((texts: string[]) => texts.every(isOfNowhere));
    await page.getByRole("searchbox").fill("");
    await page.getByRole("checkbox", { name: "Errors only" }).check();
    expect(await rows.locator("[data-status='2']").count()).toBe(0);
    expect(await rows.count()).toBeGreaterThan(0);
  });

  it("does not show new requests while it is paused, and removes all requests when it is cleared", async () => {
    const { page } = await browser.open(mock.origin);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Clear" }).click();
    await call("/user");
    await page.getByRole("button", { name: "Resume (1 new)" }).click();
    await page.getByRole("row").filter({ hasText: "getCurrentUser" }).waitFor();
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByText("No requests yet.").waitFor();
  });

  it("shows the bodies of a request and its response, without secrets", async () => {
    await fetch(`${mock.url}/user`, {
      method: "PATCH",
      headers: { "x-auth-token": tokenOf("bob"), "content-type": "application/json" },
      body: JSON.stringify({ fullName: "Bob Jones", password: "secret" }),
    });
    const { page } = await browser.open(mock.origin);
    const row = page.getByRole("row").filter({ hasText: "modifyCurrentUser" }).first();
    await row.getByText("Bodies").click();
    await row.getByText('"fullName": "Bob Jones"').waitFor();
    expect(await row.innerText()).not.toContain("secret");
  });

  it("closes its connection while no tab is visible", async () => {
    const { page } = await browser.open(mock.origin);
    await page.getByText("Live", { exact: true }).waitFor();
    await page.evaluate(`
      Object.defineProperty(document, "hidden", { value: true, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));`);
    await call("/while-hidden");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.getByRole("row").filter({ hasText: "while-hidden" }).count()).toBe(0);
    await page.evaluate(`delete document.hidden; document.dispatchEvent(new Event("visibilitychange"));`);
    await page.getByRole("row").filter({ hasText: "while-hidden" }).first().waitFor();
  });

  it("shows no tokens after any call", async () => {
    await call(`/tokens/named/${tokenOf("ada")}?token=${tokenOf("ada")}`, tokenOf("ada"));
    const { page } = await browser.open(mock.origin);
    await page.getByRole("row").filter({ hasText: "getNamedToken" }).first().waitFor();
    expect(await page.locator("#log-rows").innerHTML()).not.toContain(tokenOf("ada"));
  });
});

const isOfNowhere = (text: string) => text.includes("/nowhere");

describe("the world", () => {
  it("can be reset with a button, which stops the clock at the entered time", async () => {
    const { page } = await browser.open(mock.origin);
    await page.getByRole("button", { name: "Reset world" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("checkbox", { name: "Stop the clock" }).check();
    await dialog.getByLabel("at (UTC)").fill("2027-01-01T12:00:00");
    await dialog.getByRole("button", { name: "Reset world" }).click();
    await page.getByText("2027-01-01 12:00:00").waitFor();
    expect(mock.world()?.now).toBe(Date.UTC(2027, 0, 1, 12) / 1000);
    await page.getByText("stopped").waitFor();
  });

  it("can be viewed, restored and reset in the panel, which explains why a user belongs to a space", async () => {
    const headers = { "x-mock-world": "mine" };
    await fetch(`${mock.url}/user`, { headers });
    const { page } = await browser.open(mock.origin);
    await page.getByRole("tab", { name: "World" }).click();
    await page.getByRole("button", { name: "Detector data" }).click();
    const why = page.getByRole("row").filter({ hasText: "eli" });
    await why.getByText("through Detector team → Laboratory → Institute").waitFor();
    await why.getByText("through Detector team", { exact: true }).waitFor();

    await page.getByRole("combobox", { name: "World" }).selectOption("mine");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Snapshot" }).click();
    const snapshot = JSON.parse(await readFile(await (await saving).path(), "utf8"));
    expect(snapshot).toEqual(mock.snapshot("mine"));

    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Restore" }).click();
    const text = "users: [{ username: dora }]";
    await (await choosing).setFiles({ name: "w.yaml", mimeType: "text/yaml", buffer: Buffer.from(text) });
    await page.getByRole("button", { name: "dora" }).waitFor();
    expect(Object.keys(mock.world("mine")?.users ?? {})).toEqual(["dora"]);

    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await page
      .getByRole("dialog", { name: "Reset the world mine?" })
      .getByRole("button", { name: "Reset world" })
      .click();
    await page.getByRole("button", { name: "Detector data" }).waitFor();
    expect(mock.snapshot("mine")?.users).toHaveLength(5);
  });

  it("is unchanged if the user does not confirm the reset", async () => {
    const { page } = await browser.open(mock.origin);
    mock.reset({ now: 1_800_000_000 });
    await page.getByRole("button", { name: "Reset world" }).click();
    await page.keyboard.press("Escape");
    expect(mock.world()?.now).toBe(1_800_000_000);
  });

  it("does not exist in a stateless mock, which accepts any token", async () => {
    const stateless = await startMock({ spec: smallDocument, stateless: true });
    try {
      const { page, complaints } = await browser.open(stateless.origin);
      expect(await page.getByRole("radio", { name: "somebody" }).isChecked()).toBe(true);
      expect(await page.getByRole("button", { name: "Reset" }).isVisible()).toBe(false);
      await page.getByRole("tab", { name: "Credentials" }).click();
      await page.getByText("it accepts any credential").waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await stateless.close();
    }
  });

  it("has a clock, a scenario and faults that the user can change in a dialog", async () => {
    const steered = await startMock({ spec: smallDocument, scenarios: { flaky: { faults: ["503:2x"] } } });
    try {
      const { page, complaints } = await browser.open(steered.origin);
      await page.getByRole("button", { name: "Steer" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("combobox", { name: "Scenario" }).selectOption("flaky");
      await expect.poll(() => dialog.getByLabel("Faults").inputValue()).toBe("503:2x");
      expect(steered.scenario.get()).toBe("flaky");
      await dialog.getByRole("button", { name: "Stop clock" }).click();
      await expect.poll(() => steered.clock.get()?.runs).toBe(false);
      await dialog.getByLabel("Faults").fill("nope");
      await dialog.getByRole("button", { name: "Apply" }).click();
      await dialog.getByRole("alert").filter({ hasText: '"nope" is not a fault' }).waitFor();
      await dialog.getByLabel("Faults").fill("cut@getUser 503:1x");
      await dialog.getByRole("button", { name: "Apply" }).click();
      await expect.poll(() => steered.faults.get().faults).toEqual(["cut@getUser", "503:1x"]);
      expect(complaints).toEqual([]);
    } finally {
      await steered.close();
    }
  });
});

describe("the choice of callers", () => {
  it("is a list instead of buttons if there are six or more users", async () => {
    const users = Array.from({ length: 6 }, (_, n) => ({ username: `user${n}`, password: "password1" }));
    const crowded = await startMock({ spec: smallDocument, seed: { users } });
    try {
      const { page } = await browser.open(crowded.origin);
      await page.getByRole("combobox", { name: "Act as" }).selectOption("user5");
      await page.getByRole("tab", { name: "Credentials" }).click();
      const card = page.getByRole("article", { name: "user5" });
      await card.getByRole("button", { name: "Acting as user5" }).waitFor();
    } finally {
      await crowded.close();
    }
  });
});
