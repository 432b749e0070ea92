import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { SourceFile } from "./build-models.ts";
import { checksumFiles, type ModelsManifest, sha256 } from "./models-manifest.ts";

/** A checksum of all that the output depends on. The converter's own code counts as its version: nobody has to remember
 * to raise a number. */
export async function summariseInputs(sources: readonly SourceFile[], converterFolder: string): Promise<string> {
  const names = await readdir(converterFolder, { recursive: true });
  const codeNames = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const code = await readFiles(converterFolder, codeNames);
  const models = sources.map(({ recipe, bytes }) => ({ path: recipe.source, bytes }));
  return sha256(Buffer.from(checksumFiles(code).checksum + checksumFiles(models).checksum, "utf8"));
}

/** Whether the folder holds, undamaged, what these inputs gave before. */
export async function isUpToDate(modelsFolder: string, madeFrom: string): Promise<boolean> {
  try {
    const manifest = JSON.parse(await readFile(path.join(modelsFolder, "manifest.json"), "utf8")) as ModelsManifest;
    if (manifest.madeFrom !== madeFrom) return false;
    const files = await readFiles(modelsFolder, Object.keys(manifest.files));
    return checksumFiles(files).checksum === manifest.checksum;
  } catch {
    // A missing or unreadable file only means that there is work to do.
    return false;
  }
}

async function readFiles(folder: string, names: readonly string[]): Promise<{ path: string; bytes: Uint8Array }[]> {
  return Promise.all(
    names.map(async (name) => ({ path: name.replaceAll("\\", "/"), bytes: await readFile(path.join(folder, name)) })),
  );
}
