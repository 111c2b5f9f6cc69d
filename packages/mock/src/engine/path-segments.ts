import { bytesOf, decodeUtf8 } from "../bytes.ts";

/**
 * The decoded segments of a request's path, without those of the base path. Dot segments are resolved and one slash at the
 * end is dropped, as the server does; the query is no part of it.
 *
 * @returns `"bad"` where the percent-encoding is broken, nothing where the path is not below the base path
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

/** Bytes that are not UTF-8 become replacement characters, which no id or name has. */
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
