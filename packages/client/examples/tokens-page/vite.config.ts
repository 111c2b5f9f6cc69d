import { defineConfig, type UserConfig } from "vite";

const config: UserConfig = defineConfig({
  root: import.meta.dirname,
  // All that the page imports is ES modules already: nothing has to be bundled before it is served.
  optimizeDeps: { noDiscovery: true },
  server: {
    proxy: {
      // The page calls its own origin, and this server calls Onezone.
      "/api/v3/onezone": { target: process.env.ONEZONE ?? "http://127.0.0.1:4010", changeOrigin: true },
    },
  },
});

export default config;
