export { activeCharacters, jsonEscape } from "./active-characters.ts";
export { curl } from "./curl.ts";
export { http } from "./http-message.ts";
export { placeholder, unquoteNumbers } from "./placeholder.ts";
export { type CodeSample, codeSamples, labels, restCliSample } from "./print-samples.ts";
export type { Call, PrintedRequest } from "./printer-input.ts";
export { restCliCommand } from "./rest-cli-command.ts";
export { shellWord } from "./shell-quoting.ts";
export { typeScript } from "./typescript.ts";
