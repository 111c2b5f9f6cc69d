import { rm } from "node:fs/promises";
import { join } from "node:path";
import { run, start, stop } from "../child-processes.ts";
import { buildCommand, type Checkout, generateCommand } from "./checkout.ts";
import { waitForText } from "./wait-for.ts";

/** The description of our loop for the report. */
export const how =
  "after a save of the hand-written YAML: `npm run dev`; from a cold start: `npm run generate`, which also builds types and client, and `npm run build` of the CLI. Includes lint and bundle, but no type check. The others include the type check of `tsc`, but neither lint nor bundle";

const generated = [
  "spec/dist",
  "packages/types/src/generated",
  "packages/types/dist",
  "packages/client/src/generated",
  "packages/client/dist",
  "packages/cli/src/generated",
  "packages/cli/dist",
];

/** Returns the milliseconds from a cold start to updated types, and to updated client and CLI. */
export async function cold({ folder }: Checkout): Promise<{ types: number; client: number }> {
  for (const path of generated) await rm(join(folder, path), { recursive: true, force: true });
  const begin = performance.now();
  await run(process.execPath, generateCommand, folder);
  const types = performance.now() - begin;
  await run(process.execPath, buildCommand, folder);
  return { types, client: performance.now() - begin };
}

/** A running `npm run dev`. */
export interface Dev {
  /** Returns the milliseconds from a save to updated types, and to updated client and CLI. */
  save(summary: string): Promise<{ types: number; client: number }>;
  stop(): Promise<void>;
}

/** Starts `npm run dev` in a built checkout. */
export async function startDev(checkout: Checkout): Promise<Dev> {
  const { folder } = checkout;
  const dev = start(process.execPath, ["scripts/dev.ts", "--port", "0"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const listeners = new Set<() => void>();
  const onOutput = (chunk: unknown) => {
    output += chunk;
    for (const listener of listeners) listener();
  };
  dev.stdout?.on("data", onOutput);
  dev.stderr?.on("data", onOutput);
  dev.once("exit", () => onOutput("\nnpm run dev has ended\n"));

  /** Waits until an update has finished. */
  const updated = () =>
    new Promise<void>((resolve, reject) => {
      const listener = () => {
        if (!/up to date|still serving|has ended/.test(output)) return;
        listeners.delete(listener);
        if (output.includes("up to date")) resolve();
        else reject(new Error(`npm run dev: ${output}`));
      };
      listeners.add(listener);
      listener();
    });

  await updated();
  return {
    async save(summary) {
      output = "";
      const begin = performance.now();
      await checkout.save(summary);
      await waitForText(join(folder, "packages/types/dist/generated/onezone.d.ts"), summary);
      const types = performance.now() - begin;
      await waitForText(join(folder, "packages/client/dist/generated/operations.d.ts"), summary);
      await waitForText(join(folder, "packages/cli/dist/operations.json"), summary);
      const client = performance.now() - begin;
      await updated();
      return { types, client };
    },
    stop: () => stop(dev),
  };
}
