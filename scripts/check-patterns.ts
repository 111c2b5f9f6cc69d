import { root } from "./command.ts";
import { faultOf, projectPatterns } from "./find-patterns.ts";

/** A part of lint: fails if a regular expression of a package can take more than linear time. */
const { patterns, built } = projectPatterns(root);
const known = new Map<string, string | undefined>();
const slow = patterns.flatMap((pattern) => {
  const key = `/${pattern.source}/${pattern.flags}`;
  if (!known.has(key)) known.set(key, faultOf(pattern));
  const fault = known.get(key);
  return fault === undefined ? [] : [`${pattern.place}: ${key} is not linear: ${fault}`];
});
for (const problem of slow) console.error(problem);
for (const place of built) console.error(`${place}: a pattern is created at run time; use a literal`);
if (slow.length + built.length > 0) process.exitCode = 1;
else console.log(`All ${known.size} regular expressions are linear.`);
