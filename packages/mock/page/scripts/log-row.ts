import type { LogEntry } from "../../src/log/log-entry.ts";
import { element } from "./element.ts";

/**
 * Creates a row of the log: time, request, response, reason and caller. Its links point to `#<operationId>`.
 *
 * @param basePath the base path of the API, which the row omits
 */
export function logRow(entry: LogEntry, basePath: string): HTMLTableRowElement {
  const { time, milliseconds, method, path, operationId, status, errorId, why, pointer, caller } = entry;
  const row = element(
    "tr",
    { class: "entry new", role: "row" },
    cell(
      "when",
      element("time", { datetime: time, title: time }, time.slice(11, 23)),
      element("span", { class: "second" }, `${Math.round(milliseconds)} ms`),
    ),
    cell(
      "what",
      element(
        "span",
        { class: "line" },
        element("b", { class: "method", "data-method": method }, method),
        element("code", { title: path }, shortened(path, basePath)),
      ),
      operationId === undefined
        ? element("span", { class: "second" }, "no operation")
        : link(operationId, operationId, `Show ${operationId} in the reference`),
      ...bodies(entry),
    ),
    cell(
      "status",
      element("b", { class: "status", "data-status": String(status).slice(0, 1) }, String(status)),
      ...(errorId === undefined ? [] : [element("span", { class: "second", title: errorId }, errorId)]),
    ),
    cell(
      "why",
      element("span", { class: "line" }, why),
      ...(pointer === undefined
        ? []
        : [
            operationId === undefined
              ? element("code", { class: "second", title: pointer }, pointer)
              : link(pointer, operationId, pointer),
          ]),
    ),
    cell(
      "who",
      element("span", { class: "line" }, caller ?? ""),
      ...(entry.world === "default" ? [] : [element("span", { class: "second" }, `in ${entry.world}`)]),
    ),
  );
  return row;
}

/** Removes the base path and shortens ids. An id has 32 hexadecimal digits, optionally followed by `ch` and four more. */
function shortened(path: string, basePath: string): string {
  const rest = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
  return rest.replaceAll(/\b([0-9a-f]{5})[0-9a-f]{23}([0-9a-f]{4}(?:ch[0-9a-f]{4})?)\b/g, "$1…$2");
}

/** Creates a collapsed view of the bodies of the request and its response. */
function bodies({ requestBody, responseBody }: LogEntry): readonly Node[] {
  const shown = Object.entries({ Request: requestBody, Response: responseBody }).flatMap(([what, body]) =>
    body === undefined ? [] : [element("b", {}, what), element("pre", {}, textOf(body))],
  );
  return shown.length > 0
    ? [element("details", { class: "bodies" }, element("summary", {}, "Bodies"), ...shown)]
    : [];
}

function textOf(body: unknown): string {
  return typeof body === "string" ? body : JSON.stringify(body, null, 2);
}

function cell(name: string, ...children: readonly Node[]): HTMLTableCellElement {
  return element("td", { class: name, role: "cell" }, ...children);
}

function link(text: string, operationId: string, title: string): HTMLAnchorElement {
  const href = `#${operationId}`;
  return element("a", { class: "second", href, title }, text);
}

/** Returns the text of an entry that the filter searches, in lower case. */
export function searchText(entry: LogEntry): string {
  const { method, path, operationId, status, errorId, why, pointer, caller, world } = entry;
  return [method, path, operationId, status, errorId, why, pointer, caller, world].join(" ").toLowerCase();
}
