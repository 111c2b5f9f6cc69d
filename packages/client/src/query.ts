import type { paths } from "@onezone/types";
import type { OnezoneCallError } from "./onezone-call-error.ts";
import type { OnezoneClient } from "./onezone-client.ts";
import type { OnezoneError } from "./onezone-error.ts";
import type { LooseArguments } from "./operation-function.ts";
import type { ArgumentsOf, Operation, OperationData, OperationId } from "./operation-types.ts";

/** An error that a query or a mutation ends with. */
export type QueryError = OnezoneError | OnezoneCallError;

/**
 * The key of a query: a name, the resources in the path of its operation, the operationId, and the arguments. TanStack Query
 * compares keys by parts, so `resourceKey("spaces")` matches the keys of all queries about spaces.
 */
export type OperationKey = readonly ["onezone", Readonly<Record<string, true>>, OperationId, object];

/** Options of `useQuery`, `queryClient.fetchQuery` and similar functions in TanStack Query 5. */
export interface OperationQuery<Id extends OperationId> {
  readonly queryKey: OperationKey;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<OperationData<Id>>;
  /** Returns false: the client repeats what is safe to repeat. */
  readonly retry: (failureCount: number, error: QueryError) => false;
}

/** Options of `useMutation` and similar functions in TanStack Query 5.90 and later. Its variables are the operation's arguments. */
export interface OperationMutation<Id extends OperationId> {
  readonly mutationKey: readonly ["onezone", Readonly<Record<string, true>>, OperationId];
  readonly mutationFn: (
    args: Variables<Id>,
    context: { readonly client: QueryCache },
  ) => Promise<OperationData<Id>>;
  /** Returns false: the client repeats what is safe to repeat. */
  readonly retry: (failureCount: number, error: QueryError) => false;
}

/** The part of TanStack Query's `QueryClient` that mutations use. */
export interface QueryCache {
  invalidateQueries(filters: { queryKey: readonly unknown[] }): Promise<void>;
}

type Variables<Id extends OperationId> =
  ArgumentsOf<Id> extends [infer Args]
    ? Args
    : // biome-ignore lint/suspicious/noConfusingVoidType: a parameter of type void can be left out, as in `mutate()`.
      NonNullable<ArgumentsOf<Id>[0]> | void;

/** A literal segment of a path of the API, such as `spaces`. The prefix `effective_` is removed, and `user` becomes `users`. */
export type OnezoneResource = ResourceIn<keyof paths>;

type ResourceIn<Path extends string> = Path extends `/${infer Head}/${infer Rest}`
  ? ResourceOf<Head> | ResourceIn<`/${Rest}`>
  : Path extends `/${infer Last}`
    ? ResourceOf<Last>
    : never;

type ResourceOf<Segment extends string> = Segment extends `{${string}`
  ? never
  : Segment extends `effective_${infer Name}`
    ? Name
    : Segment extends "user"
      ? "users"
      : Segment;

/**
 * Returns the options of a query that calls an operation. An inactive query aborts its request.
 *
 * @example
 * const { data, error } = useQuery(operationQuery(onezone, getSpace, { path: { id } }));
 */
export function operationQuery<Id extends OperationId>(
  onezone: OnezoneClient,
  operation: Operation<Id>,
  ...[args]: ArgumentsOf<Id>
): OperationQuery<Id> {
  const given = Object.assign<LooseArguments, unknown>({}, args);
  const { path, query, header, body } = given;
  return {
    queryKey: ["onezone", resourcesOf(operation.path), operation.operationId, { path, query, header, body }],
    queryFn: ({ signal }) => callWith(onezone, operation, { ...given, signal }),
    retry: never,
  };
}

/**
 * Returns the options of a mutation that calls an operation. When it succeeds, it invalidates the queries that share a resource
 * with it: `createSpace` (`POST /spaces`) invalidates those about spaces.
 *
 * @example
 * const { mutate } = useMutation(operationMutation(onezone, createSpace));
 * mutate({ body: { name: "Maps" } });
 */
export function operationMutation<Id extends OperationId>(
  onezone: OnezoneClient,
  operation: Operation<Id>,
): OperationMutation<Id> {
  const resources = resourcesOf(operation.path);
  return {
    mutationKey: ["onezone", resources, operation.operationId],
    async mutationFn(args, { client }) {
      const data = await callWith(onezone, operation, Object.assign({}, args));
      for (const resource of Object.keys(resources))
        client.invalidateQueries({ queryKey: ["onezone", { [resource]: true }] });
      return data;
    },
    retry: never,
  };
}

/**
 * Returns the key that matches all queries about a resource.
 *
 * @example
 * queryClient.invalidateQueries({ queryKey: resourceKey("spaces") });
 */
export function resourceKey(
  resource: OnezoneResource,
): readonly ["onezone", Readonly<Partial<Record<OnezoneResource, true>>>] {
  return ["onezone", { [resource]: true }];
}

function resourcesOf(path: string): Readonly<Record<string, true>> {
  const names = path
    .split("/")
    .filter((segment) => segment && !segment.startsWith("{"))
    .map((segment) => segment.replace(/^effective_/, "").replace(/^user$/, "users"));
  return Object.fromEntries(names.map((name) => [name, true]));
}

/** Calls an operation with arguments that are known to be its own. */
function callWith<Id extends OperationId>(
  onezone: OnezoneClient,
  operation: Operation<Id>,
  args: object,
): Promise<OperationData<Id>> {
  return operation(onezone, ...([args] as unknown as ArgumentsOf<Id>));
}

const never = () => false as const;
