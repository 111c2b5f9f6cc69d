import { expect, it } from "vitest";
import { refuseForeign } from "../src/control/refuse-cross-origin.ts";
import { readHost } from "../src/host.ts";

it.each([
  ["::0", "[::]:80", "::"],
  ["[fe80:0::1]", "[fe80::1]", "fe80::1"],
  ["Box.test.", "box.test.:80", "box.test"],
  ["0", "0.0.0.0", "0.0.0.0"],
])("the host %s is normalized like a URL, because browsers send it in that form", (text, header, host) => {
  expect(readHost(text)).toBe(host);
  expect(refuseForeign({ headers: { host: header } }, host)).toBeUndefined();
});
