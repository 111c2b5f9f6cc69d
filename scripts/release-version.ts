import { bumpVersions } from "./changesets/bump-versions.ts";
import { root, run } from "./command.ts";

/** `npm run release:version`: sets the versions of the packages from the changesets. The release workflow runs it. */
await run(async () => {
  const version = await bumpVersions(root);
  console.log(
    version === undefined ? "This release does not contain the API." : `The API has version ${version}.`,
  );
});
