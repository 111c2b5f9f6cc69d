import { createMock, type Mock, type MockOptions } from "../src/index.ts";
import type { Seed } from "../src/world/seed-types.ts";
import { smallSeed } from "./small-seed.ts";

/** The time of the stopped clock in the world of each test. */
export const NOW = 1_700_000_000;
export const ADA = "593ed8e0a91bd37bfc5cd5ae1b0f6e03";
export const BOB = "9fdc83ee1bbd3ba9a1ea6a1a07f5a3ab";
export const CID = "2b38dd1b0c7a8bd7f29d8e7e0c6c8ea1";
/** An id that no entity has. */
export const NOBODY = "0123456789abcdef0123456789abcdef";
/** The small world, extended so that p1 supports bob's space. */
export const supported: Seed = {
  ...smallSeed,
  spaces: [{ name: "My experiment", users: { bob: "all" }, supports: { p1: 1_000_000 } }],
};
export const soon = { type: "time", validUntil: NOW + 3600 };

/** Headers of a request, by name. */
export type Fields = Readonly<Record<string, string>>;

/** A caller: a user or the provider of the small world, "anonymous", a token, or headers that contain a credential. */
export type Caller = "ada" | "bob" | "cid" | "p1" | "anonymous" | { readonly token: string } | Fields;

/** The response, with the values that the tests compare. */
export interface CallResult {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies of many shapes.
  readonly json: any;
  /** The id of the error, and of its innermost cause: "unauthorized badToken". */
  readonly ids: string;
}

/** A mock that has a stopped clock, the ids of its entities, and functions that send requests to it. */
export interface Onezone {
  readonly mock: Mock;
  readonly p1: string;
  readonly space: string;
  readonly group: string;
  /** Sends a request such as `"GET /user"`. A body that is not a string is sent as JSON. */
  readonly call: (as: Caller, request: string, body?: unknown, headers?: Fields) => Promise<CallResult>;
  /** Creates a named token and returns it. If `body` has no name, the name is unique. */
  readonly named: (as: Caller, body?: object, path?: string) => Promise<string>;
  /** Creates a temporary token that is valid for an hour, and returns it. */
  readonly temporary: (as: Caller, body?: object, path?: string) => Promise<string>;
}

/** The mock for all tests of a file, because reading the spec takes longer than a test. */
const shared = await createMock();

/** Returns a mock that contains the world of a seed. The mock is new if there are `options`, otherwise it is shared. */
export async function onezone(seed: Seed = smallSeed, options?: MockOptions): Promise<Onezone> {
  const world = { now: NOW, ...seed };
  const mock = options === undefined ? shared : await createMock({ ...options, seed: world });
  if (options === undefined) await shared.reseed(world);
  const { providers, spaces, groups } = mock.world() ?? {};
  const p1 = providers?.p1;
  const call: Onezone["call"] = async (as, request, body, headers) => {
    const [method = "", path = ""] = request.split(" ");
    const all = new Headers(headersOf(as, p1?.token ?? ""));
    if (body !== undefined && typeof body !== "string") all.set("content-type", "application/json");
    for (const [name, value] of new Headers(headers)) all.set(name, value);
    const response = await mock.fetch(`http://onezone.test/api/v3/onezone${path}`, {
      method,
      headers: all,
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = text.startsWith("{") ? JSON.parse(text) : undefined;
    return { status: response.status, headers: response.headers, text, json, ids: idsOf(json?.error) };
  };
  const create = async (as: Caller, path: string, body: object) => {
    const { status, json, text } = await call(as, `POST ${path}`, body);
    if (status !== 201) throw new Error(`POST ${path}: ${status} ${text}`);
    return String(json.token);
  };
  let count = 0;
  return {
    mock,
    p1: p1?.id ?? "",
    space: spaces?.["My experiment"]?.id ?? "",
    group: groups?.["Bob group"]?.id ?? "",
    call,
    named: (as, body = {}, path = ownPath(as)) =>
      create(as, `${path}/tokens/named`, { name: `token ${++count}`, ...body }),
    temporary: (as, body = {}, path = ownPath(as)) =>
      create(as, `${path}/tokens/temporary`, { caveats: [soon], ...body }),
  };
}

function ownPath(as: Caller): string {
  return as === "p1" ? "/provider" : "/user";
}

function headersOf(as: Caller, p1Token: string): Fields {
  if (as === "anonymous") return {};
  if (as === "p1") return { "x-auth-token": p1Token };
  if (typeof as === "string") return { authorization: `Basic ${btoa(`${as}:password1`)}` };
  const { token, ...headers } = as;
  return token === undefined ? headers : { "x-auth-token": token };
}

interface ErrorBody {
  readonly id: string;
  readonly details?: { readonly authError?: ErrorBody; readonly tokenError?: ErrorBody };
}

function idsOf(error: ErrorBody | undefined): string {
  if (error === undefined) return "";
  const cause = error.details?.authError ?? error.details?.tokenError;
  return cause ? `${error.id} ${idsOf(cause)}` : error.id;
}
