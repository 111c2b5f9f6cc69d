import { arch, availableParallelism, cpus, release, totalmem, type } from "node:os";

/** What figures depend on, and nothing that tells whose machine it is. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In GiB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
}

/** This machine. */
export function machine(): Machine {
  return {
    processor: `${cpus()[0]?.model.trim() ?? "unknown"} (${arch()})`,
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release().split(/[-+]/)[0]}`,
    node: process.versions.node,
  };
}
