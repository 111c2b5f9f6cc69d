/** The versions of the command and of the API that it knows; put in when the command is built. */
export const version: { readonly command: string; readonly api: string } = {
  command: process.env.ONEZONE_CLI_VERSION ?? "",
  api: process.env.ONEZONE_API_VERSION ?? "",
};
