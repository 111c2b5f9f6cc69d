import type { Operation } from "./prism-operations.ts";

/**
 * A curl command that the mock at `origin` answers with success. It calls the first operation that answers 204, else the
 * first that needs no body, so that nothing has to be made up.
 */
export function curlExample(origin: string, operations: readonly Operation[]): string | undefined {
  const callable = operations.filter((operation) => !operation.request?.body?.required);
  const operation = callable.find(({ responses }) => responses[0]?.code === "204") ?? callable[0];
  if (operation === undefined) return undefined;

  const values = new Map(operation.request?.path?.map(({ name, examples }) => [name, firstValue(examples)]));
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name) =>
    encodeURIComponent(values.get(name) ?? "any"),
  );
  const scheme = operation.security?.[0]?.[0];
  const credential = scheme?.type === "apiKey" && scheme.in === "header" ? ` -H '${scheme.name}: any'` : "";
  return `curl -i -X ${operation.method.toUpperCase()}${credential} ${origin}${path}`;
}

function firstValue(examples: readonly object[] = []): string | undefined {
  const [first] = examples;
  return first && "value" in first ? String(first.value) : undefined;
}
