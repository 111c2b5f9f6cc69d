import { assertExpected } from "./expected.ts";
import { servePage } from "./page.ts";
import { makeProject } from "./project.ts";
import type { Runtime } from "./runtimes.ts";
import { startServers } from "./servers.ts";

/** A project with the packed client, and the servers that its program calls. */
export interface Matrix {
  /**
   * Runs the program in a runtime and asserts its results.
   *
   * @returns the version of the runtime
   */
  run(runtime: Runtime): Promise<string>;
  close(): Promise<void>;
}

/** Packs the client and starts the servers. Run one runtime at a time, because they share the servers. */
export async function startMatrix(): Promise<Matrix> {
  const project = await makeProject();
  const servers = await startServers(servePage(project.folder));
  return {
    async run(runtime) {
      servers.home.seen.length = 0;
      servers.other.seen.length = 0;
      const { version, result } = await runtime.run(project.folder, servers.urls);
      assertExpected(result, runtime.name, servers);
      return version;
    },
    async close() {
      await servers.close();
      await project.remove();
    },
  };
}
