/** The options of Scalar that the reference uses. */
export interface ScalarConfiguration {
  readonly [option: string]: unknown;
}

/** A running reference. */
export interface ScalarInstance {
  updateConfiguration(configuration: ScalarConfiguration): void;
}

declare global {
  /** The global variable of `scalar.js`. */
  const Scalar: {
    createApiReference(selector: string, configuration: ScalarConfiguration): ScalarInstance;
  };
}

/**
 * The options that disable requests to other origins, the assistant, and client generation. The headers of the page would block
 * most of these requests.
 */
export const quiet: ScalarConfiguration = {
  telemetry: false,
  withDefaultFonts: false,
  proxyUrl: "",
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  hiddenClients: true,
  showDeveloperTools: "never",
  persistAuth: false,
};
