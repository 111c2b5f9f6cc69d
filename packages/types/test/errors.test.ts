import { describe, expectTypeOf, it } from "vitest";
import type { components, ErrorDetails, ErrorStatus, OperationErrors } from "../src/index.ts";

describe("the catalogue of errors", () => {
  it("types the details of each error", () => {
    expectTypeOf<ErrorDetails["tokenTimeCaveatRequired"]>().toEqualTypeOf<{ maxTtl: number }>();
    expectTypeOf<ErrorDetails["badValueToken"]["tokenError"]>().toEqualTypeOf<
      components["schemas"]["ErrorObject"]
    >();
  });

  it("tells errors without details from those that need not have them", () => {
    expectTypeOf<ErrorDetails["tokenRevoked"]>().toEqualTypeOf<undefined>();
    expectTypeOf<ErrorDetails["forbidden"]>().toEqualTypeOf<{ hint?: string } | undefined>();
  });

  it("types the cause of an unauthorized error, which newer servers may send as null", () => {
    type AuthError = NonNullable<ErrorDetails["unauthorized"]>["authError"];
    expectTypeOf<AuthError>().toEqualTypeOf<components["schemas"]["ErrorObject"] | null>();
  });

  it("gives each error its status", () => {
    expectTypeOf<ErrorStatus["unauthorized"]>().toEqualTypeOf<401>();
    expectTypeOf<ErrorStatus["relationAlreadyExists"]>().toEqualTypeOf<409>();
    expectTypeOf<keyof ErrorStatus>().toEqualTypeOf<keyof ErrorDetails>();
  });

  it("lists the ids that an operation can give, all of them ids of the catalogue", () => {
    expectTypeOf<"tokenRevoked">().toExtend<OperationErrors["revokeAllTemporaryTokensOfUser"]>();
    expectTypeOf<"tokenTimeCaveatRequired">().not.toExtend<
      OperationErrors["revokeAllTemporaryTokensOfUser"]
    >();
    expectTypeOf<OperationErrors[keyof OperationErrors]>().toExtend<keyof ErrorDetails>();
  });
});
