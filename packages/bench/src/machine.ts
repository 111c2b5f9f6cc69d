import { arch, availableParallelism, cpus, release, totalmem, type } from "node:os";

/** The properties of a machine that affect results, but do not identify the machine. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In GiB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
}

/** Returns the properties of this machine. */
export function machine(): Machine {
  return {
    processor: `${cpus()[0]?.model.trim() ?? "unknown"} (${arch()})`,
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release().split(/[-+]/)[0]}`,
    node: process.versions.node,
  };
}
