/** What is used of cryptography. `#crypto` leads to that of Node, and elsewhere to one for any platform. */
export interface Crypto {
  readonly hash: (algorithm: "sha256" | "md5", data: string | Uint8Array) => Uint8Array;
  readonly fillRandom: (bytes: Uint8Array<ArrayBuffer>) => void;
}
