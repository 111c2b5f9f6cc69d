import { expect, it } from "vitest";
import { optionHelp } from "../src/index.ts";

it("the help lists the forms, values and defaults of options that have a description, within 80 columns", () => {
  const help = optionHelp(
    {
      port: { short: "p", value: "number", default: "4010", help: "port to listen on" },
      "no-colors": { short: "nc", help: "no colours" },
      "dry-run-as": { values: ["curl", "http"], help: "what is sent" },
      yes: { help: "do not ask before anything that is done for good, as in a script or a job" },
      hidden: { value: "x" },
    },
    24,
  );
  expect(help).toBe(`  -p, --port <number>   port to listen on (4010)
  -nc, --no-colors      no colours
      --dry-run-as <curl|http>
                        what is sent
      --yes             do not ask before anything that is done for good, as in
                        a script or a job`);
});
