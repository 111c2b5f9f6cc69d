import { afterAll, beforeAll, describe, it } from "vitest";
import { type Matrix, startMatrix } from "./runtimes/matrix.ts";
import { ordinary } from "./runtimes/runtimes.ts";

let matrix: Matrix;
beforeAll(async () => {
  matrix = await startMatrix();
});
afterAll(() => matrix.close());

// `npm run test:runtimes` runs the same test in runtimes that `npm ci` does not install.
describe("the packed client, installed in a project", () => {
  it.each(
    ordinary,
  )("revokes, throws typed errors, and sends the credential to no other origin in $name", async (runtime) => {
    await matrix.run(runtime);
  });
});
