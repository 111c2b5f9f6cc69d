/** The name and value of a header. */
export type Header = readonly [name: string, value: string];

/** Headers that the mock parses with regular expressions: the start of a value, and the parts to repeat after the start. */
const repeatable: Readonly<Record<string, readonly [starts: readonly string[], pieces: readonly string[]]>> =
  {
    accept: [
      ["a/b", "*/*", "application/json", ""],
      [";c= ", ";c= a", "; c", ";q=1 ", ", ", "a/b, ", " ", '"'],
    ],
    "if-match": [
      ['"x"', 'W/"x"', ""],
      [', "x"', " ", " , ", '"', "W/"],
    ],
    "if-none-match": [
      ['"x"', ""],
      [', "x"', " ", ",", '"'],
    ],
    "content-type": [
      ["application/json", "a"],
      ["; charset=utf-8", " ", ";"],
    ],
    authorization: [
      ["Basic ", "Bearer ", "Bearer MDA", ""],
      ["a", ":", " ", "=", "0"],
    ],
    "x-auth-token": [
      ["MDA", "opw-", ""],
      ["a", "0", "01", "%", "-"],
    ],
    prefer: [
      ["code=", "code", "example=", ""],
      [" ", "code", "code=4 ", "example ", ",", '"'],
    ],
    "x-mock-delay": [
      ["1", "1..", ""],
      ["0", ".", "..1", " "],
    ],
    "x-mock-fault": [
      ["503", "slow=", "cut:", ""],
      ["0", ",", ".", "503:5%,", ": ", " "],
    ],
    origin: [
      ["http://", "http://a"],
      ["a", ".", ":", "/", " "],
    ],
  };

/** The ends of values. A regular expression backtracks most if the end of the value does not match. */
const ends = ["", "!", "\u00e9", '"', "="];

/** The number of characters of a value. The header line stays below the limit of Onezone. */
const LENGTH = 3500;

/** Headers that repeat a part of their value, in every combination. A backtracking regular expression takes longest for them. */
export const repetitiveHeaders: readonly Header[] = Object.entries(repeatable).flatMap(
  ([name, [starts, pieces]]) =>
    starts.flatMap((start) =>
      pieces.flatMap((piece) =>
        ends.map((end): Header => [name, start + piece.repeat(LENGTH / piece.length) + end]),
      ),
    ),
);
