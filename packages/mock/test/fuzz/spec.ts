import { type Content, type Operation, readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** The API description, for making requests and judging responses. */
export interface FuzzSpec {
  /** The path below which the API is served. */
  readonly base: string;
  readonly operations: readonly Operation[];
  /** Returns the documented response that contains the target of a pointer; undefined if there is none. */
  response(pointer: string, status: number): FuzzResponse | undefined;
}

/** A documented response. */
export interface FuzzResponse {
  /** Returns the fault of a body, or undefined if there is none. This function is absent if the response must have no body. */
  readonly checkBody?: (body: Uint8Array) => string | undefined;
}

/** Reads the spec that the mock serves by default. */
export function readFuzzSpec(): FuzzSpec {
  const { basePath, operations } = readModel(document);
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  // All schemas refer to this document. If each schema had a copy of the components, compiling them would take seconds.
  ajv.addSchema({ components: document.components }, "onezone");
  const validators = new Map<string, ValidateFunction>();
  const known = new Map<string, FuzzResponse>();

  function bodyCheck({ schema, isJson }: Content): (body: Uint8Array) => string | undefined {
    if (!isJson) return () => undefined;
    const text = JSON.stringify(schema).replaceAll('"#/', '"onezone#/');
    const validate = validators.get(text) ?? ajv.compile(JSON.parse(text));
    validators.set(text, validate);
    return (body) => {
      try {
        return validate(JSON.parse(Buffer.from(body).toString()))
          ? undefined
          : ajv.errorsText(validate.errors);
      } catch {
        return "it is not JSON";
      }
    };
  }

  return {
    base: basePath,
    operations,
    response(pointer, status) {
      const operation = operations.find((each) => `${pointer}/`.startsWith(`${each.pointer}/`));
      const response = operation?.response(status);
      if (response === undefined) return undefined;
      const documented = known.get(response.pointer) ?? {
        ...(response.content && { checkBody: bodyCheck(response.content) }),
      };
      known.set(response.pointer, documented);
      return documented;
    },
  };
}
