import { setTimeout as sleep } from "node:timers/promises";
import { compare } from "../comparison.ts";
import type { Measured } from "../measured.ts";
import type { Contender, Effort } from "../paired-rounds.ts";
import { ours, oursAgain } from "../results.ts";
import { checkOut } from "./checkout.ts";
import { cold, how, startDev } from "./ours.ts";
import { prepareRivals } from "./rivals.ts";

/** The pause after each turn, in milliseconds, in which watch modes finish their work. */
const PAUSE = 200;

const once: Effort = { warmUps: 0, minimum: 1, maximum: 1 };

/** Measures the time from a cold start and from a save to updated types, client and CLI, for a number of operations. */
export async function measureLoop(operations: number, quick: boolean): Promise<Measured> {
  const checkout = await checkOut(operations);
  await checkout.build();
  const rivals = await prepareRivals(checkout);
  const fromCold = await compare(
    {
      operations,
      metrics: metrics("cold"),
      contenders: [
        { name: ours, measure: () => cold(checkout) },
        ...rivals.map((rival) => timed(rival.name, () => rival.cold())),
      ],
    },
    quick ? once : { warmUps: 1, minimum: 5, maximum: 7 },
  );

  const running = rivals.filter(({ name }) =>
    fromCold.some(({ contender, value }) => contender === name && value),
  );
  const dev = await startDev(checkout);
  for (const rival of running) await rival.follow();
  let saves = 0;
  const summary = () => `Revoke all temporary tokens of user k${++saves}`;
  const save = { measure: async () => paused(await dev.save(summary())) };
  const fromSave = await compare(
    {
      operations,
      metrics: metrics("save"),
      contenders: [
        { name: ours, ...save },
        { name: oursAgain, ...save },
        ...running.map((rival) =>
          // Watch modes sometimes miss a save, so the bench saves again, as a user would.
          timed(rival.name, () => rival.save(summary()).catch(() => rival.save(summary()))),
        ),
      ],
    },
    quick ? once : { warmUps: 3, minimum: 9, maximum: 13 },
  );
  await dev.stop();
  for (const rival of running) await rival.stop();

  return {
    rows: [...fromSave, ...fromCold],
    contenders: { [ours]: how, ...Object.fromEntries(rivals.map((rival) => [rival.name, rival.how])) },
    packages: ["@hey-api/openapi-ts", "orval", "openapi-typescript", "typescript", "@redocly/cli"],
  };
}

function metrics(from: "cold" | "save") {
  const common = { unit: "ms", better: "less" } as const;
  return [
    { name: "types", what: `${from} → types`, ...common },
    { name: "client", what: `${from} → client and CLI`, ...common },
  ];
}

/** The contenders that generate types and client in one step. The others only have results for types. */
const makesClient = (name: string) => name.endsWith("tsc");

function timed(name: string, turn: () => Promise<number>): Contender {
  return {
    name,
    async measure() {
      const types = await turn();
      return paused({ types, ...(makesClient(name) && { client: types }) });
    },
  };
}

async function paused<T>(value: T): Promise<T> {
  await sleep(PAUSE);
  return value;
}
