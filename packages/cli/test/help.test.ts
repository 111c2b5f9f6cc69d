import { expect, it } from "vitest";
import { operationHelp } from "../src/help.ts";

it("the help shows everything that the API description says about an operation", async () => {
  const help = operationHelp(
    {
      id: "moveThing",
      method: "POST",
      path: "/things/{id}/move",
      summary: "Move a thing",
      irreversible: true,
      parameters: [
        { name: "id", in: "path", type: "string", required: true, example: "t1" },
        { name: "slowly", in: "query", type: "boolean" },
      ],
      body: {
        required: true,
        fields: [
          { name: "to", type: "string", required: true },
          { name: "why", type: "object" },
        ],
        secrets: [],
      },
    },
    {
      tag: "Thing",
      description:
        "Moves a thing.\n\nIt **cannot\nbe undone**.\n\n**Who may call it**: an admin with `oz_things_move`.",
      deprecated: true,
      parameters: { id: { description: "Which thing." }, slowly: { description: "" } },
      fields: {
        to: { description: "Where to,\nand nowhere else.", values: ["a", "b"] },
        why: { description: "", itemValues: ["late", "lost"] },
      },
      responses: { 204: "It has moved.", 403: "You may not." },
      errors: ["unauthorized", "forbidden"],
      sample: "onezone-rest-cli moveThing id=t1 to==a",
    },
  );
  await expect(help).toMatchFileSnapshot("help/operation.txt");
});
