import fc from "fast-check";
import type { FuzzBody } from "./request.ts";

/** A body that is larger than the limit of Onezone, which returns 500. */
export const BODY_LIMIT = 8_000_000;

/** Values that validators often handle wrongly. */
const strangeValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  "",
  " ",
  "\u0000",
  "é",
  "😀",
  "\ud800",
  "a".repeat(129),
  "a".repeat(100_000),
  "__proto__",
  "constructor",
  "infinity",
  "1",
  "true",
  [],
  {},
  [[]],
  [null],
  [{}],
  { a: { b: {} } },
  "usr-*",
  "*",
];

/** Bodies that are long or deep: from a kilobyte to more than the limit. */
const longBodyArbitrary: fc.Arbitrary<FuzzBody> = fc
  .tuple(
    fc.constantFrom(
      { open: '{"name":"', repeated: "a", close: '"}' },
      { open: "[", repeated: "[", close: "" },
      { open: '{"name":"deep","customMetadata":', repeated: '{"a":', close: "1" },
      { open: '{"caveats":[', repeated: '{"type":"data.readonly"},', close: "1]}" },
      { open: "", repeated: " ", close: "{}" },
      { open: "", repeated: "\u0000", close: "" },
    ),
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1000, max: 300_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: BODY_LIMIT - 50, max: BODY_LIMIT + 50 }) },
      { weight: 1, arbitrary: fc.integer({ min: BODY_LIMIT, max: 10_000_000 }) },
    ),
  )
  .map(([shape, size]) => ({
    kind: "long" as const,
    ...shape,
    size: Math.max(0, size - shape.open.length - shape.close.length),
  }));

/** A request body for an operation: an example, a changed example, or a random body. */
export function bodyArbitrary(
  examples: readonly unknown[],
  tokens: readonly string[],
): fc.Arbitrary<FuzzBody> {
  const text = (body: string): FuzzBody => ({ kind: "text", text: body });
  const json = (value: unknown) => text(JSON.stringify(value));
  const example = exampleArbitrary(examples, tokens);
  const broken = fc.tuple(example, fc.nat()).map(([value, at]) => {
    const whole = JSON.stringify(value);
    return text(whole.slice(0, at % (whole.length + 1)));
  });
  const plain: fc.Arbitrary<FuzzBody> = fc.oneof(
    { weight: 6, arbitrary: example.map(json) },
    { weight: 6, arbitrary: mutated(example, tokens).map(json) },
    { weight: 2, arbitrary: fc.json({ maxDepth: 3 }).map(text) },
    { weight: 2, arbitrary: broken },
    { weight: 1, arbitrary: fc.uint8Array({ max: 255 }).map((bytes) => ({ kind: "bytes" as const, bytes })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(
          "{",
          "[",
          "null",
          "1e999",
          '{"a":1,"a":2}',
          '{"__proto__":{"x":1}}',
          "\ufeff{}",
          "{}{}",
          "nan",
          '"\\ud800"',
        )
        .map(text),
    },
  );
  return fc.oneof(
    { weight: 60, arbitrary: fc.constant<FuzzBody>({ kind: "none" }) },
    { weight: 120, arbitrary: plain },
    { weight: 1, arbitrary: longBodyArbitrary },
  );
}

/** Returns one of the examples, with tokens of the world; an empty object if there are no examples. */
function exampleArbitrary(examples: readonly unknown[], tokens: readonly string[]): fc.Arbitrary<unknown> {
  if (examples.length === 0) return fc.constant({});
  return fc.constantFrom(...examples.flatMap((example) => tokens.map((token) => madeValid(example, token))));
}

/** Returns the example with the given token and with times in the future, so that a request can succeed. */
function madeValid(example: unknown, token: string): unknown {
  const text = JSON.stringify(example, (key, value) => {
    if (key === "validUntil") return Math.floor(Date.now() / 1000) + 3600;
    return typeof value === "string" && value.startsWith("MDA") ? token : value;
  });
  return JSON.parse(text);
}

/** Returns a body with which the operation should succeed. */
export function goodBodyArbitrary(
  examples: readonly unknown[],
  tokens: readonly string[],
): fc.Arbitrary<FuzzBody> {
  if (examples.length === 0) return fc.constant({ kind: "none" });
  return exampleArbitrary(examples, tokens).map((value) => ({ kind: "text", text: JSON.stringify(value) }));
}

/** Returns the value with one part replaced, removed or added. */
function mutated(value: fc.Arbitrary<unknown>, tokens: readonly string[]): fc.Arbitrary<unknown> {
  const replacement = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...strangeValues) },
    { weight: 1, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );
  const key = fc.constantFrom("name", "type", "caveats", "token", "revoked", "privileges", "__proto__", "a");
  return fc.tuple(value, fc.nat(), replacement, key).map(([whole, choice, by, name]) => {
    const places = placesIn(whole);
    const place = places[choice % places.length] ?? [];
    return choice % 7 === 0 ? replaced(whole, [...place, name], by) : replaced(whole, place, by);
  });
}

/** Returns the paths of the value itself and of all values inside. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((place) => [key, ...place])),
  ];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item));
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
  const others = entries.filter(([name]) => name !== key);
  const [, inner] = entries.find(([name]) => name === key) ?? [];
  return Object.fromEntries([...others, [key, replaced(inner, rest, by)]]);
}
