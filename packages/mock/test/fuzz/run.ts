import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.ts";

/**
 * `npm run fuzz -- --requests 100000 --seed 1` sends random requests to the built mock. Exits with 1 if a request causes a
 * fault. Arguments after `--` are options of the mock, as in `npm run fuzz -- -- --stateless`.
 */
const { values, positionals: mockOptions } = parseArgs({
  allowPositionals: true,
  options: { requests: { type: "string", default: "100000" }, seed: { type: "string" } },
});
const requests = Number(values.requests);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
if (!Number.isSafeInteger(requests) || !Number.isSafeInteger(seed) || requests < 1) {
  console.error("fuzz: --requests and --seed must be whole numbers.");
  process.exit(2);
}

console.log(`${requests} requests, --seed ${seed} ${mockOptions.join(" ")}`);
const start = performance.now();
const { sent, outcomes, memory, faults } = await fuzz({
  requests,
  seed,
  mockOptions,
  onProgress: (count, now) => {
    if (count % 10_000 === 0) console.log(`${count} sent, the mock holds ${now?.toFixed(0) ?? "?"} MiB`);
  },
});
console.log(`${sent} sent in ${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(
  Object.entries(outcomes)
    .map(([kind, count]) => `${kind}: ${count}`)
    .join(", "),
);
if (memory) console.log(`memory: ${memory.early.toFixed(0)} MiB early, ${memory.late.toFixed(0)} MiB late`);
for (const fault of faults) console.error(`\n${fault}`);
if (faults.length > 0) console.error(`\nRepeat it with --requests ${requests} --seed ${seed}`);
process.exitCode = faults.length > 0 ? 1 : 0;
