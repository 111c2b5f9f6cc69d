/** The versions of the command and of its API description. The build replaces these values. */
export const version: { readonly command: string; readonly api: string } = {
  command: process.env.ONEZONE_CLI_VERSION ?? "",
  api: process.env.ONEZONE_API_VERSION ?? "",
};
