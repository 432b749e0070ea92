import { createHash } from "node:crypto";
import type { ModelFile } from "./graph/write-graph-model.ts";

/** dist/models/manifest.json: what was made, and from what. */
export type ModelsManifest = {
  /** SHA-256 over `files` as `sha256sum` would list them, sorted by path. A session record names its weights by it. */
  readonly checksum: string;
  /** SHA-256 by path in dist/models. */
  readonly files: Readonly<Record<string, string>>;
  /** SHA-256 over the source files and the converter: as long as it stays, there is nothing to do. */
  readonly madeFrom: string;
};

export function createManifest(files: readonly ModelFile[], madeFrom: string): ModelsManifest {
  return { ...checksumFiles(files), madeFrom };
}

/** Independent of the order of `files`. */
export function checksumFiles(files: readonly ModelFile[]): Pick<ModelsManifest, "checksum" | "files"> {
  const entries = files
    .map(({ path, bytes }) => [path, sha256(bytes)] as const)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  const listing = entries.map(([path, checksum]) => `${checksum}  ${path}\n`).join("");
  return { checksum: sha256(Buffer.from(listing, "utf8")), files: Object.fromEntries(entries) };
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
