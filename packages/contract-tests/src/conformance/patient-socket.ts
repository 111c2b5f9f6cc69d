import { Socket } from "node:net";

type Written = (error?: Error | null) => void;

/**
 * A socket that goes on reading when the other side has cut the connection and takes no more. A server may answer a
 * request before it has read all of its body, and then close: Node's own socket would drop that answer at the next write.
 * What became of the connection is told by the end of what can be read.
 */
export class PatientSocket extends Socket {
  override _write(chunk: unknown, encoding: BufferEncoding, written: Written): void {
    super._write(chunk, encoding, patient(written));
  }

  override _writev(chunks: { chunk: unknown; encoding: BufferEncoding }[], written: Written): void {
    super._writev?.(chunks, patient(written));
  }
}

function patient(written: Written): Written {
  return (error) => written(isCut(error) ? null : error);
}

function isCut(error: Error | null | undefined): boolean {
  return error instanceof Error && "code" in error && ["ECONNRESET", "EPIPE"].includes(String(error.code));
}
