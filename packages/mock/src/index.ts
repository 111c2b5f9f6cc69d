export { createMock } from "./create-mock.ts";
export type { RuleTexts } from "./faults/fault-and-delay-rules.ts";
export type { Log } from "./log/log.ts";
export type { LogEntry } from "./log/log-entry.ts";
export type { RequestFilter, Requests } from "./log/request-filter.ts";
export type { MockFetch } from "./mock-fetch.ts";
export type { Mock } from "./mock-interface.ts";
export type { MockOptions } from "./mock-options.ts";
export { StartError } from "./start-error.ts";
export { type RunningMock, type ServerOptions, startMock } from "./start-mock.ts";
export type { Clock, Controls, Faults, ScenarioControl } from "./steering/controls.ts";
export type {
  OperationId,
  Override,
  OverrideCall,
  OverrideResponse,
  Overrides,
} from "./steering/override.ts";
export type { Scenario, Scenarios } from "./steering/scenario.ts";
export type { ClockChange, ClockView } from "./world/clock-change.ts";
export { defineSeed } from "./world/define-seed.ts";
export type { RandomWorld } from "./world/random-world-options.ts";
export type {
  Privileges,
  Seed,
  SeedEntity,
  SeedGroup,
  SeedMembers,
  SeedProvider,
  SeedSpace,
  SeedUser,
} from "./world/seed-types.ts";
export type { WorldState } from "./world/world-state.ts";
export type { UserView, WorldView } from "./world/world-view.ts";
