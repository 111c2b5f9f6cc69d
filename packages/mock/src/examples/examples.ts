import type { Description, Operation } from "../engine/description.ts";
import { isObject, type Json } from "../engine/message.ts";
import type { OnezoneError } from "../engine/onezone-error.ts";
import type { DocumentedAnswer, PrismOperation } from "./prism.ts";
import { errorOfViolations } from "./violations.ts";

/** Answers from the examples of the API description, for what has no behaviour. */
export interface Examples {
  /**
   * The documented answer that is asked for, by status and by the name of an example; the first success by default.
   * Nothing where none is documented as asked.
   */
  answer(operation: Operation, code?: number, example?: string): Promise<DocumentedAnswer | undefined>;
  /** The server's error for what of a body breaks the description; nothing if all is well. */
  check(operation: Operation, body: Json): Promise<OnezoneError | undefined>;
}

/** Answers that are kept for each operation, more than any documents. */
const KEPT = 200;

/** Examples of a description. Prism is loaded, and an operation prepared for it, when they are first needed. */
export function createExamples({ document }: Description): Examples {
  const prepared = new Map<Operation, Promise<PrismOperation>>();
  const answers = new Map<Operation, Map<string, Promise<DocumentedAnswer | undefined>>>();

  function prepare(operation: Operation): Promise<PrismOperation> {
    const known = prepared.get(operation);
    if (known) return known;
    const preparing = import("./prism.ts").then(({ prismOperation }) =>
      prismOperation(document, operation.path, operation.method),
    );
    prepared.set(operation, preparing);
    return preparing;
  }

  return {
    answer(operation, code, example) {
      const ofOperation = answers.get(operation) ?? new Map();
      answers.set(operation, ofOperation);
      const key = `${code ?? ""} ${example ?? ""}`;
      const known = ofOperation.get(key);
      if (known) return known;
      const asked = prepare(operation).then((prism) => prism.negotiate(code, example));
      // What is asked for may be anything, and is then kept for nothing.
      if (ofOperation.size < KEPT) ofOperation.set(key, asked);
      return asked;
    },
    async check(operation, body) {
      const prism = await prepare(operation);
      return errorOfViolations(await prism.violations(body), isObject(body) ? body : {});
    },
  };
}
