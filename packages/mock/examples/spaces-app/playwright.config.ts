import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  use: {
    baseURL: "http://127.0.0.1:4173",
    // Needed only if the browser of Playwright is not installed.
    launchOptions: process.env.CHROMIUM
      ? { executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] }
      : {},
  },
  webServer: [
    { command: "npx onezone-mock --port 4010 --log none", url: "http://127.0.0.1:4010/__mock/operations" },
    { command: "npx vite preview --host 127.0.0.1 --port 4173 --strictPort", url: "http://127.0.0.1:4173" },
  ],
});
