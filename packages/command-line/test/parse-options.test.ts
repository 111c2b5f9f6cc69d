import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Options, parseOptions, UsageError } from "../src/index.ts";

const table = {
  host: { short: "h", value: "url", help: "the host" },
  port: { short: "p", value: "number", default: "80", read: Number, help: "the port" },
  output: { short: "ou", values: ["json", "yaml"], help: "the format" },
  fault: { value: "kind", multiple: true, help: "a fault" },
  "dry-run": { short: "n", help: "send nothing" },
  silent: {},
} as const satisfies Options;

const parse = (...args: string[]) => parseOptions(args, table, true);

describe("parseOptions", () => {
  it("returns flags, lists and defaults for an empty command line", () => {
    expect(parse()).toEqual({ options: { port: 80, fault: [], dryRun: false, silent: false }, words: [] });
  });

  it("accepts long, short and grouped forms before and after arguments, but not after --", () => {
    const args = [
      "-nh",
      "a",
      "word",
      "--port=8",
      "-ou",
      "json",
      "--fault",
      "x",
      "--fault=y",
      "-",
      "--",
      "-n",
    ];
    expect(parse(...args)).toEqual({
      options: { host: "a", port: 8, output: "json", fault: ["x", "y"], dryRun: true, silent: false },
      words: ["word", "-", "-n"],
    });
  });

  it("infers the types of values from the table", () => {
    const { options } = parse();
    const host: string | undefined = options.host;
    const port: number = options.port;
    const output: "json" | "yaml" | undefined = options.output;
    const fault: readonly string[] = options.fault;
    const dryRun: boolean = options.dryRun;
    expect([host, port, output, fault, dryRun]).toEqual([undefined, 80, undefined, [], false]);
  });

  it.each([
    ["--hots x", 'Unknown option "--hots". Did you mean "--host"?'],
    ["--sillent", 'Unknown option "--sillent".'],
    ["--constructor", 'Unknown option "--constructor".'],
    ["-x", 'Unknown option "-x".'],
    ["--host", "The option --host needs a value."],
    ["--host=", "The option --host needs a value."],
    ["--host -n", "The option --host needs a value; write --host=… if it begins with a dash."],
    ["--host a -h b", "The option --host is given twice."],
    ["--dry-run=yes", "The option --dry-run takes no value."],
    ["-ou yml", '--output must be one of json, yaml, got "yml". Did you mean "yaml"?'],
  ])("refuses %s", (args, message) => {
    expect(() => parse(...args.split(" "))).toThrow(new UsageError(message));
  });

  it("refuses arguments unless the program accepts arguments", () => {
    expect(() => parseOptions(["word"], table)).toThrow(new UsageError('"word" is not an option.'));
  });

  it("accepts a value that begins with a dash after an equals sign", () => {
    expect(parse("--host=-x", "-p-1").options).toMatchObject({ host: "-x", port: -1 });
  });

  it("parses any command line or throws a UsageError", () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom("-", "--", "-h", "-nx", "--port", "-ou", "--__proto__=1"),
    );
    fc.assert(
      fc.property(fc.array(word), (args) => {
        try {
          parse(...args);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});
