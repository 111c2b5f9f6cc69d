/** The cryptographic functions that the mock uses. `#crypto` resolves to `node.ts` on Node, elsewhere to `any-platform.ts`. */
export interface Crypto {
  readonly hash: (algorithm: "sha256" | "md5", data: string | Uint8Array) => Uint8Array;
  readonly fillRandom: (bytes: Uint8Array<ArrayBuffer>) => void;
}
