export { StartError } from "./start-error.ts";
export { type Mock, type MockOptions, startMock } from "./start-mock.ts";
