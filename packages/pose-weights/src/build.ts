import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { blazeposeRecipes, locateSourcePackage, sourcePackage } from "./blazepose-recipes.ts";
import { isUpToDate, summariseInputs } from "./build-cache.ts";
import { buildModels, readSources } from "./build-models.ts";
import { createManifest } from "./models-manifest.ts";

const packageFile = locateSourcePackage();
const { version } = JSON.parse(await readFile(packageFile, "utf8")) as { readonly version: string };
const modelsFolder = path.join(import.meta.dirname, "../dist/models");

const sources = await readSources(path.dirname(packageFile), blazeposeRecipes);
const madeFrom = await summariseInputs(sources, import.meta.dirname);
if (await isUpToDate(modelsFolder, madeFrom)) {
  console.log("Pose models are up to date.");
} else {
  const files = buildModels(sources, `${sourcePackage} ${version}`);
  const manifest = createManifest(files, madeFrom);
  await rm(modelsFolder, { recursive: true, force: true });
  for (const { path: filePath, bytes } of files) {
    const target = path.join(modelsFolder, filePath);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
  // Last, because its presence says that the rest is complete.
  await writeFile(path.join(modelsFolder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`Pose models: ${files.length} files, checksum ${manifest.checksum}`);
}
