export { type Delay, parseDelay } from "./delay.ts";
export { DisturbanceError } from "./disturbance-error.ts";
export {
  createDisturbances,
  type Disturbance,
  type DisturbanceOptions,
  type Disturbances,
  type HeaderValues,
} from "./disturbances.ts";
export { type Fault, type FaultRule, parseFault } from "./fault.ts";
export { slowly } from "./slowly.ts";
