/** dist/pose/manifest.json: every file that the detector loads at run time, written by build/build.ts. */
export type AssetManifest = {
  /** SHA-256 (hex) over the model files, as pose-weights computes it. */
  readonly weightsChecksum: string;
  /** By path relative to the manifest. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
};

export class AssetManifestError extends Error {
  constructor(detail: string) {
    super(`pose assets: ${detail}`);
    this.name = "AssetManifestError";
  }
}

const isFile = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "bytes" in value &&
  typeof value.bytes === "number" &&
  "sha256" in value &&
  typeof value.sha256 === "string";

const isManifest = (value: unknown): value is AssetManifest =>
  typeof value === "object" &&
  value !== null &&
  "weightsChecksum" in value &&
  typeof value.weightsChecksum === "string" &&
  "files" in value &&
  typeof value.files === "object" &&
  value.files !== null &&
  Object.values(value.files).every(isFile);

/** @throws {AssetManifestError} */
export const parseAssetManifest = (value: unknown): AssetManifest => {
  if (!isManifest(value)) throw new AssetManifestError("manifest.json has another shape");
  return value;
};

/** The bytes of all files under `folder`, which is what a progress bar counts. */
export const countBytes = (manifest: AssetManifest, folder: string): number =>
  Object.entries(manifest.files).reduce((sum, [path, file]) => (path.startsWith(folder) ? sum + file.bytes : sum), 0);
