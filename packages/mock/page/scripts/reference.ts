import { listen, tell } from "./frame-messages.ts";
import { operationLinks, type PathItem, tagSlug } from "./operation-links.ts";
import { referenceStyles } from "./reference-styles.ts";
import { quiet, type ScalarConfiguration } from "./scalar.ts";
import { fetchWorld } from "./world.ts";
import { useWorldIds } from "./world-ids.ts";

interface Spec {
  readonly paths: Readonly<Record<string, PathItem>>;
}

const page = parent;

try {
  await start();
} catch (cause) {
  console.error(cause);
  tell(page, { type: "failed", reason: "The reference cannot be shown. Is the mock running?" });
}

async function start(): Promise<void> {
  const [spec, world] = await Promise.all([fetchSpec(), fetchWorld().catch(() => undefined)]);
  const links = operationLinks(spec.paths);
  const configuration: ScalarConfiguration = {
    ...quiet,
    content: {
      ...spec,
      paths: world === undefined ? spec.paths : useWorldIds(spec.paths, world),
      // The page may have been opened under another name of this host than the spec's.
      servers: [{ url: `${location.origin}/api/v3/onezone`, description: "This mock" }],
    },
    slug: "onezone",
    theme: "none",
    customCss: referenceStyles,
    hideDarkModeToggle: true,
    documentDownloadType: "none",
    hideModels: true,
    operationTitleSource: "summary",
    orderSchemaPropertiesBy: "preserve",
    generateTagSlug: tagSlug,
    generateOperationSlug: ({ operationId = "" }: { operationId?: string }) => operationId,
  };
  const element = document.getElementById("scalar");
  if (element === null) return;
  const reference = Scalar.createApiReference(element, { ...configuration, ...authentication(undefined) });

  listen(
    () => page,
    (message) => {
      if (message.type === "act-as") {
        reference.updateConfiguration({ ...configuration, ...authentication(message.token) });
      }
      if (message.type === "show-operation") {
        const link = links.get(message.operationId);
        if (link !== undefined) location.hash = link;
      }
    },
  );
  tell(page, { type: "ready" });
}

async function fetchSpec(): Promise<Spec> {
  const response = await fetch("/__mock/spec");
  if (!response.ok) throw new Error(`The spec was answered with ${response.status}.`);
  return response.json();
}

/** The token stays in the memory of this window. */
function authentication(token: string | undefined): ScalarConfiguration {
  return {
    authentication: {
      preferredSecurityScheme: "xAuthToken",
      securitySchemes: { xAuthToken: { value: token ?? "" } },
    },
  };
}
