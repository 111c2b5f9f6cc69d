import type { Fault } from "../http-message.ts";
import { DisturbanceError } from "./disturbance-error.ts";
import { type Scope, splitScope } from "./scope.ts";

/** A fault, how often it happens, and to what. */
export interface FaultRule {
  readonly fault: Fault;
  /** From 0, never, to 1, always. */
  readonly probability: number;
  readonly scope: Scope;
}

/** A typical body of some hundred bytes then takes some seconds. */
const SLOW_BYTES_PER_SECOND = 50;

/**
 * Reads a fault: its kind, then its probability (always, if none is given), then its operations (all): `503`, `503:5%`,
 * `cut:1%@createUser,getUser`. The kinds are a status, `cut`, `cut-body`, `slow` and `slow=BYTES_PER_SECOND`.
 *
 * @param operationIds the operations that there are; empty where none may be named, as in a header
 * @throws {DisturbanceError} saying what is wrong with it
 */
export function parseFault(text: string, operationIds: readonly string[] = []): FaultRule {
  const { what, scope } = splitScope(text, operationIds);
  const [kind = "", probability = "100%", ...rest] = what.split(":").map((part) => part.trim());
  const [, percent] = /^(\d+(?:\.\d+)?)%$/.exec(probability) ?? [];
  if (percent === undefined || Number(percent) > 100 || rest.length > 0) {
    throw new DisturbanceError(
      `"${text}" is not a fault: after the colon there must be a percentage from 0% to 100%, as in 503:5%.`,
    );
  }
  return { fault: parseKind(kind, text), probability: Number(percent) / 100, scope };
}

function parseKind(kind: string, text: string): Fault {
  if (kind === "cut" || kind === "cut-body") return { kind };
  if (/^[45]\d\d$/.test(kind)) return { kind: "status", status: Number(kind) };
  if (kind === "slow") return { kind, bytesPerSecond: SLOW_BYTES_PER_SECOND };
  const [, rate] = /^slow=(\d+)$/.exec(kind) ?? [];
  if (rate !== undefined && Number(rate) > 0) return { kind: "slow", bytesPerSecond: Number(rate) };
  throw new DisturbanceError(
    `"${text}" is not a fault. Its kind must be a status from 400 to 599, cut, cut-body, slow or slow=BYTES_PER_SECOND.`,
  );
}
