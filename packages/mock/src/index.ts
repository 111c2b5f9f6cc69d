export { createMock } from "./create-mock.ts";
export type { Log, LogEntry } from "./log/log.ts";
export type { Mock } from "./mock.ts";
export type { MockFetch } from "./mock-fetch.ts";
export type { MockOptions } from "./mock-options.ts";
export { StartError } from "./start-error.ts";
export { type RunningMock, type ServerOptions, startMock } from "./start-mock.ts";
export { defineSeed } from "./world/define-seed.ts";
export type { RandomWorld } from "./world/random-counts.ts";
export type {
  Privileges,
  Seed,
  SeedEntity,
  SeedGroup,
  SeedMembers,
  SeedProvider,
  SeedSpace,
  SeedUser,
} from "./world/seed.ts";
export type { WorldState } from "./world/state.ts";
export type { UserView, WorldView } from "./world/world-view.ts";
