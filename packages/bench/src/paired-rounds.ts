/**
 * Rounds in which each contender has one turn. tinybench, mitata, autocannon and hyperfine measure one contender after the other,
 * so a machine that becomes slower in between distorts the comparison.
 */

/** The values of one turn, by the name of the metric. */
export type Readings = Readonly<Record<string, number>>;

/** A program or library that is measured. */
export interface Contender {
  readonly name: string;
  /** Measures one turn. */
  measure(): Promise<Readings>;
}

/** The number of rounds. */
export interface Effort {
  /** The number of rounds to discard at the start. */
  readonly warmUps: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** The readings of each contender by name, one per round, or the reason why there are none. */
export interface Rounds {
  readonly readings: ReadonlyMap<string, readonly Readings[]>;
  readonly failures: ReadonlyMap<string, string>;
}

/**
 * Measures A B C, C B A, A B C …: at least `minimum` rounds, then until `isSettled` or `maximum` is reached. If a contender
 * other than the first fails, it is skipped from then on.
 *
 * @throws the error of the first contender, if it fails
 */
export async function pairedRounds(
  contenders: readonly Contender[],
  { warmUps, minimum, maximum }: Effort,
  isSettled: (readings: ReadonlyMap<string, readonly Readings[]>) => boolean,
): Promise<Rounds> {
  const readings = new Map(contenders.map(({ name }) => [name, [] as Readings[]]));
  const failures = new Map<string, string>();

  for (let round = -warmUps; round < maximum; round++) {
    if (round >= minimum && isSettled(readings)) break;
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      if (failures.has(contender.name)) continue;
      try {
        const values = await contender.measure();
        if (round >= 0) readings.get(contender.name)?.push(values);
      } catch (error) {
        if (contender === contenders[0]) throw error;
        failures.set(contender.name, error instanceof Error ? error.message : String(error));
        readings.delete(contender.name);
      }
    }
  }
  return { readings, failures };
}
