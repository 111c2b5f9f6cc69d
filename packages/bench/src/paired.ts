/**
 * Rounds in which each contender has one turn. Not a library's: tinybench and mitata, autocannon and hyperfine measure
 * one contender to the end and then the next, so that a machine that slows down in between decides who wins.
 */

/** Values of one turn, by the name of the metric. */
export type Readings = Readonly<Record<string, number>>;

/** One that is measured. */
export interface Contender {
  readonly name: string;
  /** One turn. */
  measure(): Promise<Readings>;
}

/** How much is measured. */
export interface Effort {
  /** Rounds that do not count. */
  readonly warmUps: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** The readings of each contender, by name, one of each round; or why it has none. */
export interface Rounds {
  readonly readings: ReadonlyMap<string, readonly Readings[]>;
  readonly failures: ReadonlyMap<string, string>;
}

/**
 * Measures A B C, C B A, A B C …: at least `minimum` rounds, then until `isSettled`, or `maximum` are done. A contender
 * that fails is left out from then on; the first one must not.
 *
 * @throws whatever makes the first contender fail
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
