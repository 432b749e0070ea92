/** A file of our own origin did not come. */
export class FetchError extends Error {
  constructor(url: string, status: number) {
    super(`${new URL(url).pathname} answered ${status}`);
    this.name = "FetchError";
  }
}

/**
 * Reads a file and reports each piece as it arrives.
 * @throws {FetchError} on any status but 2xx; a network failure rejects with the browser's own TypeError
 */
export const fetchBytes = async (url: string, onBytes: (count: number) => void): Promise<Uint8Array<ArrayBuffer>> => {
  const response = await fetch(url);
  if (!response.ok) throw new FetchError(url, response.status);
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    onBytes(piece.value.byteLength);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
};
