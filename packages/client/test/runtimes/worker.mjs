// For workerd: reads the URLs from the body of a request and returns the results in the response.
import check from "./program.mjs";

export default {
  async fetch(request) {
    return Response.json(await check(await request.json()));
  },
};
