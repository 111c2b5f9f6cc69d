/** The options of a program by name, in the order of its help: `{ "dry-run": { help: "send nothing" } }`. */
export type Options = Readonly<Record<string, Option>>;

/** An option. It is boolean unless it has `value` or `values`. */
export interface Option {
  /** The short form without its dash, such as `p` or `nc`. */
  readonly short?: string;
  /** The placeholder for the value in help, such as `file`. By default, help lists all `values` instead. */
  readonly value?: string;
  /** The allowed values. */
  readonly values?: readonly string[];
  /** Whether the option can be repeated. Its value is then a list. */
  readonly multiple?: true;
  /** The default value, as text. */
  readonly default?: string;
  /**
   * Converts the value.
   *
   * @param name the option in its written form: `--port`
   * @throws {UsageError} if the value is invalid; the message contains the option, the problem and the fix
   */
  readonly read?: (text: string, name: string) => unknown;
  /** Returns the values that completion suggests. Default: `values`. */
  readonly suggest?: (typed: string, environment: NodeJS.ProcessEnv) => Suggestions;
  /** The description, without the default. An option without `help` is hidden from help, completion and suggestions. */
  readonly help?: string;
}

type Suggestions = readonly string[] | Promise<readonly string[]>;

/** The values of options, by name in camel case. Boolean options and options with a default are never undefined. */
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

/** Returns whether the option has a value. */
export function takesValue({ value, values }: Option): boolean {
  return value !== undefined || values !== undefined;
}

/** Returns the options that help shows, in their written form: `--dry-run`. */
export function optionNames(options: Options): string[] {
  return Object.keys(options).flatMap((name) => (options[name]?.help === undefined ? [] : [`--${name}`]));
}

/** Returns the name of the option that is written as `--port` or `-p`, for example; undefined if there is no such option. */
export function optionNamed(options: Options, written: string): string | undefined {
  return Object.keys(options).find(
    (name) => written === `--${name}` || (written !== "-" && written === `-${options[name]?.short ?? ""}`),
  );
}
