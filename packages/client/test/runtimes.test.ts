import { afterAll, beforeAll, describe, it } from "vitest";
import { type Matrix, startMatrix } from "./runtimes/matrix.ts";
import { ordinary } from "./runtimes/runtimes.ts";

let matrix: Matrix;
beforeAll(async () => {
  matrix = await startMatrix();
});
afterAll(() => matrix.close());

// `npm run test:runtimes` does the same in the runtimes that an ordinary install has not.
describe("the packed client, in a project of its own", () => {
  it.each(ordinary)("revokes, types errors, and keeps the credential at home in $name", async (runtime) => {
    await matrix.run(runtime);
  });
});
