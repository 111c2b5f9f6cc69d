import { describe, expect } from "vitest";
import { it } from "./spec-copy.ts";

const common = (name: string) => ({ $ref: `#/components/responses/${name}` });

describe.concurrent("the preprocessor of common responses", () => {
  it("adds common responses, but does not replace a response of the operation", async ({ spec }) => {
    await spec.edit(
      "resources/zone/zone.yaml",
      '      "200":',
      '      "404":\n        $ref: ../token/responses/BadTemporaryTokenCreation.yaml\n      "200":',
    );
    const { paths } = await spec.bundle();
    expect(paths["/configuration"]?.get?.responses).toMatchObject({
      400: common("BadRequest"),
      401: common("Unauthorized"),
      403: common("Forbidden"),
      404: common("BadTemporaryTokenCreation"),
      500: common("InternalServerError"),
      503: common("ServiceUnavailable"),
    });
    expect(paths["/health"]?.get?.responses).toMatchObject({ 404: common("NotFound") });
  });

  it("adds common responses to a path item in another directory", async ({ spec }) => {
    const { paths } = await spec.bundle();
    await spec.edit("onezone.yaml", "resources/zone/zone.yaml#/health", "resources/zone/deep/down.yaml#/it");
    await spec.write(
      "resources/zone/deep/down.yaml",
      'it:\n  get:\n    operationId: health\n    responses:\n      "204":\n        description: Up.\n',
    );
    expect((await spec.bundle()).paths["/health"]?.get?.responses).toMatchObject({ 404: common("NotFound") });
    expect(paths["/health"]?.get?.responses).toMatchObject({ 404: common("NotFound") });
  });

  it.for([
    "",
    "#",
    "#/",
  ])("reports a handwritten reference to a common response that ends with %j", async (end, { spec }) => {
    const byHand = `      "404":\n        $ref: ../../shared/responses/NotFound.yaml${end}\n`;
    await spec.edit("resources/zone/zone.yaml", '      "200":', `${byHand}      "200":`);
    expect(await spec.lint()).toEqual([
      expect.stringMatching(
        /^resources\/zone\/zone\.yaml:\d+ The 404 response is common to all operations: remove it here\. \(onezone\/common-responses\)$/,
      ),
    ]);
  });
});
