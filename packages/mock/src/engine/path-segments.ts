import { bytesOf, decodeUtf8 } from "../bytes.ts";

/**
 * Returns the decoded segments of a request's path below the base path, without the query. Resolves dot segments and removes
 * one slash at the end, as the server does.
 *
 * @returns `"bad"` if the percent-encoding is invalid, undefined if the path is not below the base path
 */
export function pathSegments(target: string, basePath: string): readonly string[] | "bad" | undefined {
  const end = target.indexOf("?");
  const path = end < 0 ? target : target.slice(0, end);
  const isEncoded = path.includes("%");
  if (isEncoded && /%(?![0-9a-f]{2})/i.test(path)) return "bad";
  const segments = isEncoded || path.includes("/.") ? resolved(path) : path.split("/");
  if (segments.length > 2 && segments.at(-1) === "") segments.pop();

  const base = basePath.split("/");
  if (!base.every((segment, index) => segments[index] === segment)) return undefined;
  return segments.slice(base.length);
}

function resolved(path: string): string[] {
  const segments: string[] = [];
  for (const encoded of path.split("/")) {
    const segment = decode(encoded);
    if (segment === "..") {
      if (segments.length > 1) segments.pop();
    } else if (segment !== ".") segments.push(segment);
  }
  return segments;
}

/** Decodes a segment. Bytes that are not UTF-8 become replacement characters, which no id or name contains. */
function decode(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    const bytes = segment.replaceAll(/%([0-9a-f]{2})/gi, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return decodeUtf8(bytesOf(bytes));
  }
}
