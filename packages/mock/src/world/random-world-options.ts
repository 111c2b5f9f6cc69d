import { didYouMean } from "@onezone/command-line/did-you-mean";
import { StartError } from "../start-error.ts";

/** The numbers of random entities that are added to a seed. */
export interface RandomWorld {
  /** Default: 0. */
  readonly users?: number;
  /** The groups are nested up to 8 levels deep, some in cycles. Default: a fifth of `users`. */
  readonly groups?: number;
  /** Default: a tenth of `users`. */
  readonly spaces?: number;
}

/** The lists to which random entities can be added. */
export const randomLists = ["users", "groups", "spaces"] as const;

const MOST = 100_000;

/** Validates the numbers of random entities. @throws {StartError} that names the invalid number or the unknown list */
export function assertRandomWorld(counts: RandomWorld): void {
  if (typeof counts !== "object" || Array.isArray(counts))
    throw new StartError(
      `randomWorld must be an object, such as { users: 1000 }, got ${JSON.stringify(counts)}.`,
    );
  const unknown = Object.keys(counts).find((key) => !randomLists.some((list) => list === key));
  if (unknown !== undefined)
    throw new StartError(
      `randomWorld has the unknown list "${unknown}".${didYouMean(unknown, randomLists)} The lists are ${randomLists.join(", ")}.`,
    );
  for (const list of randomLists) {
    const { [list]: count = 0 } = counts;
    if (!Number.isInteger(count) || count < 0 || count > MOST)
      throw new StartError(
        `The number of random ${list} must be an integer from 0 to ${MOST}, got ${count}.`,
      );
  }
}
