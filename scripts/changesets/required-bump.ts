import type { Impact } from "../api-diff/api-change.ts";

/**
 * Returns the bump that a change of the API needs. While the version is 0.x, npm's ranges treat a minor version as breaking
 * (`^0.1.0` excludes 0.2.0), so a breaking change is minor and every other change is a patch.
 */
export function bumpFor(impact: Impact, version: string): Impact {
  if (!version.startsWith("0.")) return impact;
  return impact === "major" ? "minor" : "patch";
}
