export {
  createOnezoneClient,
  type OnezoneClient,
  type OnezoneClientOptions,
} from "./create-onezone-client.ts";
