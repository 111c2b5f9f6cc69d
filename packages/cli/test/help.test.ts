import { expect, it } from "vitest";
import { operationHelp } from "../src/help.ts";

it("the help of an operation tells all that the API description tells", async () => {
  const help = operationHelp({
    id: "moveThing",
    tag: "Thing",
    method: "POST",
    path: "/things/{id}/move",
    summary: "Move a thing",
    description:
      "Moves a thing.\n\nIt **cannot\nbe undone**.\n\n**Who may call it**: an admin with `oz_things_move`.",
    deprecated: true,
    irreversible: true,
    public: false,
    parameters: [
      { name: "id", in: "path", type: "string", required: true, description: "Which thing.", example: "t1" },
      { name: "slowly", in: "query", type: "boolean", required: false, description: "" },
    ],
    body: {
      required: true,
      fields: [
        {
          name: "to",
          type: "string",
          required: true,
          description: "Where to,\nand nowhere else.",
          values: ["a", "b"],
        },
        { name: "why", type: "object", required: false, description: "" },
      ],
      secrets: [],
    },
    responses: { 204: "It has moved.", 403: "You may not." },
    errors: ["unauthorized", "forbidden"],
    sample: "onezone-rest-cli moveThing id=t1 to==a",
  });
  await expect(help).toMatchFileSnapshot("help/operation.txt");
});
