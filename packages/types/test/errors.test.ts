import { describe, expectTypeOf, it } from "vitest";
import type { components, ErrorDetails, ErrorStatus, OperationErrors } from "../src/index.ts";

describe("the error catalogue", () => {
  it("types the details of each error", () => {
    expectTypeOf<ErrorDetails["tokenTimeCaveatRequired"]>().toEqualTypeOf<{ maxTtl: number }>();
    expectTypeOf<ErrorDetails["badValueToken"]["tokenError"]>().toEqualTypeOf<
      components["schemas"]["ErrorObject"]
    >();
  });

  it("distinguishes errors without details from errors with optional details", () => {
    expectTypeOf<ErrorDetails["tokenRevoked"]>().toEqualTypeOf<undefined>();
    expectTypeOf<ErrorDetails["forbidden"]>().toEqualTypeOf<{ hint?: string } | undefined>();
  });

  it("types the cause of an unauthorized error, which can be null", () => {
    type AuthError = NonNullable<ErrorDetails["unauthorized"]>["authError"];
    expectTypeOf<AuthError>().toEqualTypeOf<components["schemas"]["ErrorObject"] | null>();
  });

  it("contains the status of each error", () => {
    expectTypeOf<ErrorStatus["unauthorized"]>().toEqualTypeOf<401>();
    expectTypeOf<ErrorStatus["relationAlreadyExists"]>().toEqualTypeOf<409>();
    expectTypeOf<keyof ErrorStatus>().toEqualTypeOf<keyof ErrorDetails>();
  });

  it("lists the error ids of an operation, which are all in the catalogue", () => {
    expectTypeOf<"tokenRevoked">().toExtend<OperationErrors["revokeAllTemporaryTokensOfUser"]>();
    expectTypeOf<"tokenTimeCaveatRequired">().not.toExtend<
      OperationErrors["revokeAllTemporaryTokensOfUser"]
    >();
    expectTypeOf<OperationErrors[keyof OperationErrors]>().toExtend<keyof ErrorDetails>();
  });
});
