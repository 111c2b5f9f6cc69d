import { defineConfig, type UserConfig } from "vite";

const config: UserConfig = defineConfig({
  root: import.meta.dirname,
  // All imports are ES modules, so Vite does not need to bundle them first.
  optimizeDeps: { noDiscovery: true },
  server: {
    proxy: {
      // This server forwards the calls of the page to Onezone.
      "/api/v3/onezone": { target: process.env.ONEZONE ?? "http://127.0.0.1:4010", changeOrigin: true },
    },
  },
});

export default config;
