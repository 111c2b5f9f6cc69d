import type { ApiModel, Operation } from "@onezone/model";
import { curl } from "./curl.ts";
import { type ExampleCall, exampleCalls } from "./example-calls.ts";
import { restCliCommand } from "./rest-cli-command.ts";
import { typeScript } from "./typescript.ts";

/** A code sample. https://redocly.com/docs/realm/content/api-docs/openapi-extensions/x-code-samples */
export interface CodeSample {
  readonly lang: string;
  /** The tool or language: one of `labels`. */
  readonly label: string;
  /** The name of the body example; absent if the operation has at most one. */
  readonly example?: string;
  readonly source: string;
}

const printers: readonly {
  readonly lang: string;
  readonly label: string;
  readonly print: (example: ExampleCall) => string;
}[] = [
  {
    lang: "Shell",
    label: "curl",
    print: ({ request, output, follows }) =>
      curl(request, { location: follows, ...(output !== undefined && { output }) }),
  },
  { lang: "Shell", label: "onezone-rest-cli", print: ({ call, output }) => restCliCommand(call, output) },
  { lang: "TypeScript", label: "TypeScript", print: ({ call }) => typeScript(call) },
];

/** The labels of the code samples, in their order. */
export const labels: readonly string[] = printers.map(({ label }) => label);

/**
 * Returns the code samples of an operation, one for each label and each body example. Parameters have the values of their examples;
 * optional parameters are omitted. The host is `$HOST`, the token `$TOKEN`.
 */
export function codeSamples(model: ApiModel, operation: Operation): CodeSample[] {
  const calls = exampleCalls(model, operation);
  return printers.flatMap(({ lang, label, print }) =>
    calls.map((each) => ({
      lang,
      label,
      ...(each.example !== undefined && { example: each.example }),
      source: print(each),
    })),
  );
}

/** Returns the code sample of an operation with onezone-rest-cli, with the first body example. */
export function restCliSample(model: ApiModel, operation: Operation): string {
  const [first] = exampleCalls(model, operation);
  return first ? restCliCommand(first.call, first.output) : "";
}
