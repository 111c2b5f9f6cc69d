import type { Credential } from "./credential.ts";
import { listen, tell } from "./frame-messages.ts";
import { tagSlug } from "./operation-links.ts";
import { referenceStyles } from "./reference-styles.ts";
import { quiet, type ScalarConfiguration, type ScalarInstance } from "./scalar.ts";

let configuration: ScalarConfiguration = {
  ...quiet,
  customFetch: fetchWithoutEmptyToken,
  slug: "onezone",
  theme: "none",
  customCss: referenceStyles,
  hideDarkModeToggle: true,
  documentDownloadType: "none",
  hideModels: true,
  orderSchemaPropertiesBy: "preserve",
  generateTagSlug: tagSlug,
  generateOperationSlug: ({ operationId = "" }: { operationId?: string }) => operationId,
};
let reference: ScalarInstance | undefined;

listen(
  () => parent,
  (message) => {
    switch (message.type) {
      case "show-document":
        configuration = {
          authentication: authentication(undefined),
          ...configuration,
          content: message.document,
        };
        if (reference === undefined) reference = Scalar.createApiReference("#scalar", configuration);
        else reference.updateConfiguration(configuration);
        tell(parent, { type: "shown" });
        break;
      case "act-as":
        configuration = { ...configuration, authentication: authentication(message.credential) };
        reference?.updateConfiguration(configuration);
        break;
      case "show-part":
        // `replace` adds no history entry, because the page already adds one.
        location.replace(message.fragment);
        break;
    }
  },
);
tell(parent, { type: "listening" });

/** Returns the authentication settings of Scalar. The credential is stored only in the memory of this window. */
function authentication(credential: Credential | undefined): object {
  const basic =
    credential?.scheme === "basic"
      ? { username: credential.username, password: credential.password }
      : { username: "", password: "" };
  const value = credential?.scheme === "xAuthToken" ? credential.token : "";
  return {
    preferredSecurityScheme: credential?.scheme ?? "xAuthToken",
    securitySchemes: { xAuthToken: { value }, basic },
  };
}

/** Removes an empty token from a request. Scalar sends one if there is no token, and Onezone would refuse it as invalid. */
function fetchWithoutEmptyToken(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  if (request.headers.get("x-auth-token") === "") request.headers.delete("x-auth-token");
  return fetch(request);
}
