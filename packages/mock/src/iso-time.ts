/** Returns seconds since 1970 as ISO 8601 in UTC, or as a number if they are too far in the future for a date. */
export function isoTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().replace(".000", "");
}
