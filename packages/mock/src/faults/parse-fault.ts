import type { Fault } from "../mock-request.ts";
import { FaultRuleError } from "./fault-rule-error.ts";
import { type Scope, splitScope } from "./operation-scope.ts";

/** A fault with its probability and its operations. */
export interface FaultRule {
  readonly fault: Fault;
  /** From 0 (never) to 1 (always). */
  readonly probability: number;
  /** The maximum number of requests that have this fault; undefined if there is no limit. */
  readonly count?: number;
  readonly scope: Scope;
}

/** With this rate, a typical body of a few hundred bytes takes a few seconds. */
const SLOW_BYTES_PER_SECOND = 50;

/**
 * Parses a fault, such as `503`, `503:5%`, `503:2x` or `cut:1%@createUser,getUser`: its kind, optionally its probability or a number
 * of requests (default: every request), and optionally its operations (default: all). The kinds are a status, `cut`, `cut-body`,
 * `slow` and `slow=BYTES_PER_SECOND`.
 *
 * @param operationIds the known operations; empty if the fault must not name operations, as in a header
 * @throws {FaultRuleError} if it is invalid
 */
export function parseFault(text: string, operationIds: readonly string[] = []): FaultRule {
  const { what, scope } = splitScope(text, operationIds);
  const [kind = "", probability = "100%", ...rest] = what.split(":").map((part) => part.trim());
  const [, percent] = /^(\d+(?:\.\d+)?)%$/.exec(probability) ?? [];
  const [, count] = /^(\d{1,9})x$/.exec(probability) ?? [];
  if ((percent === undefined && !Number(count)) || Number(percent) > 100 || rest.length > 0) {
    throw new FaultRuleError(
      `"${text}" is not a fault: after the colon there must be a percentage from 0% to 100%, as in 503:5%, or a number of requests, as in 503:2x.`,
    );
  }
  const fault = parseKind(kind, text);
  if (count !== undefined) return { fault, probability: 1, count: Number(count), scope };
  return { fault, probability: Number(percent) / 100, scope };
}

function parseKind(kind: string, text: string): Fault {
  if (kind === "cut" || kind === "cut-body") return { kind };
  if (/^[45]\d\d$/.test(kind)) return { kind: "status", status: Number(kind) };
  if (kind === "slow") return { kind, bytesPerSecond: SLOW_BYTES_PER_SECOND };
  const [, rate] = /^slow=(\d+)$/.exec(kind) ?? [];
  if (rate !== undefined && Number(rate) > 0) return { kind: "slow", bytesPerSecond: Number(rate) };
  throw new FaultRuleError(
    `"${text}" is not a fault. Its kind must be a status from 400 to 599, cut, cut-body, slow or slow=BYTES_PER_SECOND.`,
  );
}
