import { readFile } from "node:fs/promises";
import path from "node:path";
import { convertModel } from "./convert-model.ts";
import { UnexpectedModelError } from "./errors/unexpected-model-error.ts";
import { type ModelFile, writeGraphModel } from "./graph/write-graph-model.ts";
import type { ModelRecipe } from "./model-recipe.ts";
import { sha256 } from "./models-manifest.ts";
import { readTfliteModel } from "./tflite/read-tflite-model.ts";

export type SourceFile = { readonly recipe: ModelRecipe; readonly bytes: Uint8Array };

/** @throws {UnexpectedModelError} when a file is not, byte for byte, the one that its recipe was checked with */
export async function readSources(folder: string, recipes: readonly ModelRecipe[]): Promise<readonly SourceFile[]> {
  return Promise.all(
    recipes.map(async (recipe) => {
      const bytes = await readFile(path.join(folder, recipe.source));
      const found = sha256(bytes);
      if (found !== recipe.sourceSha256) {
        throw new UnexpectedModelError(recipe.source, `its SHA-256 is ${found}, not ${recipe.sourceSha256}`);
      }
      return { recipe, bytes };
    }),
  );
}

/** @param origin the npm package and version that the files come from
 * @returns files with paths below the models folder */
export function buildModels(sources: readonly SourceFile[], origin: string): readonly ModelFile[] {
  return sources.flatMap(({ recipe, bytes }) =>
    writeGraphModel(convertModel(readTfliteModel(bytes, recipe.source), recipe), {
      source: `${recipe.source} of ${origin}`,
      licence: "Apache-2.0, Google LLC",
      changes: "converted from TFLite to a tfjs graph model; weights kept as float16",
    }).map((file) => ({ ...file, path: `${recipe.name}/${file.path}` })),
  );
}
