import type { Writable } from "node:stream";

/** Prints lines to a stream. */
export interface LinePrinter {
  readonly print: (line: string) => void;
  /** Prints the waiting lines immediately. Called at the end of the process. */
  readonly flush: () => void;
}

/**
 * Prints all lines of one turn of the event loop with one write. Under load, one write per line would cost more than the
 * logged requests.
 */
export function createLinePrinter(output: Writable): LinePrinter {
  let waiting = "";
  let isBroken = false;
  // If the program that reads the log stops reading, the mock continues. For example, a test may read only until the URL.
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
