import path from "node:path";
import { blazeposeRecipes, locateSourcePackage } from "../blazepose-recipes.ts";
import { readSources, type SourceFile } from "../build-models.ts";

export const readBlazeposeSources = (): Promise<readonly SourceFile[]> =>
  readSources(path.dirname(locateSourcePackage()), blazeposeRecipes);

/** @throws when there is no recipe of that name */
export async function readBlazeposeSource(name: string): Promise<SourceFile> {
  const source = (await readBlazeposeSources()).find(({ recipe }) => recipe.name === name);
  if (source === undefined) throw new Error(`no recipe is called ${name}`);
  return source;
}
