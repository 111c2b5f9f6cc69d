import type { Writable } from "node:stream";

/** Prints lines to a stream. */
export interface LinePrinter {
  readonly print: (line: string) => void;
  /** Prints at once what waits: for the end of the process. */
  readonly flush: () => void;
}

/**
 * Prints all lines of one turn of the event loop at once: under load a write for each would cost more than the requests
 * that they tell of.
 */
export function createLinePrinter(output: Writable): LinePrinter {
  let waiting = "";
  let isBroken = false;
  // Whoever reads the log may stop, as a test does that has seen the URL: no reason for the mock to end.
  output.on("error", () => {
    isBroken = true;
  });

  function flush(): void {
    if (!isBroken && waiting !== "") output.write(waiting);
    waiting = "";
  }
  return {
    print(line) {
      if (waiting === "") setImmediate(flush);
      waiting += `${line}\n`;
    },
    flush,
  };
}
