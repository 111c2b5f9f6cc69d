import { createOnezoneClient } from "@onezone/client";
import { getCurrentUser } from "@onezone/client/operations";

const onezone = createOnezoneClient({
  baseUrl: process.env.ONEZONE_URL,
  basic: { username: "ada", password: "password1" },
});
console.log((await getCurrentUser(onezone)).fullName);
