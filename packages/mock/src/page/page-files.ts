import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { PageFiles } from "./page-response.ts";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
};

const ownOrigin = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The Content Security Policy of each document. Allows resources of its origin and, for Scalar, inline styles. */
const policies: Readonly<Record<string, string>> = {
  "index.html": [...ownOrigin, "style-src 'self'", "frame-ancestors 'none'"].join("; "),
  "reference.html": [
    ...ownOrigin,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "frame-ancestors 'self'",
  ].join("; "),
};

/**
 * Returns the function that finds the files of the page. It reads a file when the file is first requested, and caches it.
 *
 * @param folder the directory of the files. Default: `www/` next to the bundle of this module
 */
export function pageFiles(folder: URL = new URL("www/", import.meta.url)): PageFiles {
  const files = new Map<string, Promise<{ body: Uint8Array; etag: string } | undefined>>();

  return async (path, ifNoneMatch) => {
    const name = path === "/" ? "index.html" : /^\/__mock\/page\/([a-z-]+\.[a-z]+)$/.exec(path)?.[1];
    const [, ending = ""] = name?.split(".") ?? [];
    if (name === undefined || !Object.hasOwn(types, ending)) return undefined;
    const type = types[ending] ?? "";

    const reading = files.get(name) ?? read(new URL(name, folder));
    files.set(name, reading);
    const file = await reading;
    if (file === undefined) {
      files.delete(name);
      return undefined;
    }
    const policy = policies[name];
    const headers = {
      "content-type": type,
      // Browsers must revalidate each file, because the next version of the mock has the same URL. The response is usually 304.
      "cache-control": "no-cache",
      etag: file.etag,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      ...(policy === undefined ? {} : { "content-security-policy": policy }),
    };
    if (ifNoneMatch === file.etag) return { status: 304, headers };
    return { status: 200, headers, body: file.body };
  };
}

async function read(file: URL): Promise<{ body: Uint8Array; etag: string } | undefined> {
  try {
    const body = await readFile(file);
    return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw cause;
  }
}
