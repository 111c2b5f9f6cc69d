import { readFileSync } from "node:fs";
import type { Operation, OperationHelp } from "./operation-data.ts";

/** The generated tables, which the build puts next to the command. Each is read when it is first needed. */
export interface Tables {
  /** Returns all operations, in the order of the API description. */
  operations(): readonly Operation[];
  /** Returns the help texts of an operation. A call does not read that table, which is five times as large. */
  helpOn(id: string): OperationHelp;
}

/** Returns the tables in the directory of the running module. */
export function generatedTables(): Tables {
  let help: Readonly<Record<string, OperationHelp>> | undefined;
  return {
    operations: () => read("operations.json"),
    helpOn(id) {
      help ??= read<Readonly<Record<string, OperationHelp>>>("help.json");
      const found = help[id];
      if (!found) throw new Error(`help.json has no ${id}`);
      return found;
    },
  };
}

function read<Table>(file: string): Table {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}
