// For workerd: the URLs are the body of a request, whose answer tells what came of them.
import check from "./program.mjs";

export default {
  async fetch(request) {
    return Response.json(await check(await request.json()));
  },
};
