import { createMock } from "@onezone/mock";
import { onezoneHandlers } from "@onezone/mock/msw";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { App } from "../src/app.tsx";
import { states } from "../src/states.ts";

const mock = await createMock({ scenarios: states });
const server = setupServer(...onezoneHandlers(mock));
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());
afterEach(() => {
  cleanup();
  mock.scenario.set(undefined);
  mock.requests.clear();
});

async function signIn(): Promise<void> {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
  fireEvent.click(screen.getByText("Sign in"));
  await screen.findByText("Spaces");
}

it("lists the spaces of the user with the number of their members", async () => {
  await signIn();
  await screen.findByText(/My experiment/);
  await screen.findAllByText("1 members");
});

it("shows that there are no spaces", async () => {
  mock.scenario.set("empty");
  await signIn();
  await screen.findByText("You have no spaces.");
});

it("shows an error of the server", async () => {
  mock.override({
    listUserSpaces: { status: 403, json: { error: { id: "forbidden", description: "No." } } },
  });
  await signIn();
  await screen.findByText("You may not do that.");
});

it("shows the spaces after two failures", async () => {
  mock.scenario.set("flaky");
  await signIn();
  await screen.findByText(/My experiment/, undefined, { timeout: 5000 });
  const statuses = mock.requests.list({ operationId: "listUserSpaces" }).map(({ status }) => status);
  expect(statuses).toEqual([503, 503, 200]);
});

it("asks to sign in again when the token has expired", async () => {
  await signIn();
  await screen.findByText(/My experiment/);
  mock.clock.set({ advance: 7200 });
  fireEvent.change(screen.getByLabelText("Name"), { target: { value: "Maps" } });
  fireEvent.click(screen.getByText("Create"));
  await screen.findAllByText("Your session has ended. Sign in again.");
});

it("creates a space and shows it", async () => {
  await signIn();
  fireEvent.change(screen.getByLabelText("Name"), { target: { value: "Maps" } });
  fireEvent.click(screen.getByText("Create"));
  await screen.findByText(/Maps/);
  const request = await mock.requests.waitFor({ operationId: "createUserSpace" });
  expect(request.requestBody).toEqual({ name: "Maps" });
});
