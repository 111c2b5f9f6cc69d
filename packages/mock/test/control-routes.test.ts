import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { CONTROL_PATH, controlRoutes } from "../src/control/control-routes.ts";
import { KNOWN_METHODS } from "../src/engine/header-checks.ts";
import { createMock } from "../src/index.ts";

const base = "http://onezone.test";
const paths = [...new Set(controlRoutes.map(({ path }) => path))];

it("the README documents each control route", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  for (const { method, path } of controlRoutes)
    expect(readme).toContain(`| \`${method} ${CONTROL_PATH}${path}\` |`);
});

it.each(
  paths,
)("the route %s allows its methods in the table of routes, and HEAD if it allows GET", async (path) => {
  const { fetch: call } = await createMock();
  const methods: string[] = controlRoutes.filter((route) => route.path === path).map(({ method }) => method);
  for (const method of KNOWN_METHODS) {
    const { status, headers } = await call(base + CONTROL_PATH + path, { method });
    const isAllowed = methods.includes(method === "HEAD" ? "GET" : method);
    if (isAllowed) expect(status, method).not.toBe(405);
    else expect([status, headers.get("allow")], method).toEqual([405, methods.join(", ")]);
  }
});

it("a stateless mock refuses a reset over HTTP, and then does not restart its random streams", async () => {
  const mock = await createMock({ stateless: true, faults: ["cut:50%"], randomSeed: "s" });
  const ask = () =>
    mock.fetch(`${base}/api/v3/onezone/configuration`).then(
      () => "whole",
      () => "cut",
    );
  const first = [await ask(), await ask(), await ask(), await ask(), await ask()];
  const second = [await ask(), await ask(), await ask(), await ask(), await ask()];
  mock.reset();
  expect([await ask(), await ask(), await ask(), await ask(), await ask()]).toEqual(first);
  expect((await mock.fetch(`${base}${CONTROL_PATH}reset`, { method: "POST" })).status).toBe(404);
  expect([await ask(), await ask(), await ask(), await ask(), await ask()]).toEqual(second);
});
