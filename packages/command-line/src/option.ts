/** The options of a command by name, in the order of its help: `{ "dry-run": { help: "send nothing" } }`. */
export type Options = Readonly<Record<string, Option>>;

/** One option: a flag unless it has `value` or `values`. */
export interface Option {
  /** The short form without its dash: `p`, or several letters as in `nc`. */
  readonly short?: string;
  /** What help calls its value: `file`. By default, all `values`. */
  readonly value?: string;
  /** The only values that it can have. */
  readonly values?: readonly string[];
  /** Whether it can be given several times: its value is a list then. */
  readonly multiple?: true;
  /** The value if the option is not given. */
  readonly default?: string;
  /**
   * Converts the value.
   *
   * @param name the option as it is written: `--port`
   * @throws {UsageError} naming the option, the problem and the fix
   */
  readonly read?: (text: string, name: string) => unknown;
  /** Returns the values that completion suggests, `values` by default. */
  readonly suggest?: (typed: string, environment: NodeJS.ProcessEnv) => Suggestions;
  /** What help says, without the default. An option without it is hidden: from help, completion and suggestions. */
  readonly help?: string;
}

type Suggestions = readonly string[] | Promise<readonly string[]>;

/** The values of options, by their names in camel case. Flags and options with a default are always there. */
export type OptionValues<T extends Options> = {
  readonly [Name in keyof T as IsOptional<T[Name]> extends true ? never : CamelCase<Name>]: ValueOf<T[Name]>;
} & {
  readonly [Name in keyof T as IsOptional<T[Name]> extends true ? CamelCase<Name> : never]?: ValueOf<T[Name]>;
};

type WithValue = { readonly value: string } | { readonly values: readonly string[] };

type IsOptional<T> = T extends WithValue
  ? T extends { readonly multiple: true } | { readonly default: string }
    ? false
    : true
  : false;

type ValueOf<T> = T extends WithValue
  ? T extends { readonly multiple: true }
    ? readonly OneValue<T>[]
    : OneValue<T>
  : boolean;

type OneValue<T> = T extends { readonly read: (text: string, name: string) => infer Value }
  ? Value
  : T extends { readonly values: readonly (infer Value)[] }
    ? Value
    : string;

type CamelCase<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name extends string
    ? Name
    : never;

/** Whether the option takes a value. */
export function takesValue({ value, values }: Option): boolean {
  return value !== undefined || values !== undefined;
}

/** Returns the options that help shows, as they are written: `--dry-run`. */
export function optionNames(options: Options): string[] {
  return Object.keys(options).flatMap((name) => (options[name]?.help === undefined ? [] : [`--${name}`]));
}

/** Returns the name of the option that is written so: `--port` or `-p`; undefined if there is none. */
export function optionNamed(options: Options, written: string): string | undefined {
  return Object.keys(options).find(
    (name) => written === `--${name}` || (written !== "-" && written === `-${options[name]?.short ?? ""}`),
  );
}
