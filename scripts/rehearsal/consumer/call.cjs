const { createOnezoneClient } = require("@onezone/client");
const { getCurrentUser } = require("@onezone/client/operations");

const onezone = createOnezoneClient({
  baseUrl: process.env.ONEZONE_URL,
  basic: { username: "ada", password: "password1" },
});
getCurrentUser(onezone).then(({ fullName }) => console.log(fullName));
