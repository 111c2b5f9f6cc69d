import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

// Shows a state, for example http://127.0.0.1:5173/?state=empty
const state = new URLSearchParams(location.search).get("state");
if (state !== null) await (await import("./mock-in-browser.ts")).startMock(state);

const root = document.querySelector("#app");
if (root === null) throw new Error("The page has no #app.");
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <App />
  </QueryClientProvider>,
);
