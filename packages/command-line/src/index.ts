export { didYouMean, nearest } from "./did-you-mean.ts";
export type { Option, Options } from "./option.ts";
export { optionNamed, optionNames, takesValue } from "./option.ts";
export { optionHelp } from "./option-help.ts";
export { parseOptions } from "./parse-options.ts";
export { UsageError } from "./usage-error.ts";
export { wrap } from "./wrap.ts";
