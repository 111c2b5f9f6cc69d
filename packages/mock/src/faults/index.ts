export { type Delay, parseDelay } from "./delay.ts";
export { DisturbanceError } from "./disturbance-error.ts";
export { createDisturbances, type DisturbanceOptions, type Disturbances } from "./disturbances.ts";
export { type FaultRule, parseFault } from "./fault.ts";
export { slowly } from "./slowly.ts";
