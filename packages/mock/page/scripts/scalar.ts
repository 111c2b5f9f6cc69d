/** What the reference uses of Scalar's configuration. */
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
 * Switches off whatever would call elsewhere, ask an assistant, or generate clients; the page's headers would forbid
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
