import { defineConfig } from "vite";

export default defineConfig({
  server: { proxy: { "/api/v3/onezone": process.env.ONEZONE ?? "http://127.0.0.1:4010" } },
  preview: { proxy: { "/api/v3/onezone": process.env.ONEZONE ?? "http://127.0.0.1:4010" } },
});
