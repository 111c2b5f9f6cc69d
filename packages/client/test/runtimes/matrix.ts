import { assertExpected } from "./expected.ts";
import { servePage } from "./page.ts";
import { makeProject } from "./project.ts";
import type { Runtime } from "./runtimes.ts";
import { startServers } from "./servers.ts";

/** The packed client in a project of its own, beside the servers that its program calls. */
export interface Matrix {
  /**
   * Runs the program in a runtime and asserts what came of it.
   *
   * @returns the runtime's version
   */
  run(runtime: Runtime): Promise<string>;
  close(): Promise<void>;
}

/** Packs the client and starts the servers. Runtimes are to be run one after the other: they share the servers. */
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
