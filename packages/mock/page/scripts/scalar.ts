/** The options of Scalar that the reference uses. */
export interface ScalarConfiguration {
  readonly [option: string]: unknown;
}

/** A reference that is shown. */
export interface ScalarInstance {
  updateConfiguration(configuration: ScalarConfiguration): void;
}

declare global {
  /** The global of `scalar.js`. */
  const Scalar: {
    createApiReference(selector: string, configuration: ScalarConfiguration): ScalarInstance;
  };
}

/**
 * Turns off all features that call other servers, ask an assistant, or generate clients. The page's headers would forbid
 * most of it anyway.
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
