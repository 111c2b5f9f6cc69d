import { Socket } from "node:net";

type Written = (error?: Error | null) => void;

/**
 * A socket that continues to read after the other side has closed the connection. A server may respond before it has read the whole
 * body, and then close the connection. Node's own socket would discard that response at the next write. This socket ignores write
 * errors and fails only if reading fails.
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
