import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { blazeposeRecipes, locateSourcePackage } from "./blazepose-recipes.ts";
import { buildModels, readSources } from "./build-models.ts";
import { UnexpectedModelError } from "./errors/unexpected-model-error.ts";
import { checksumFiles } from "./models-manifest.ts";
import { readBlazeposeSources } from "./testing/read-blazepose-sources.ts";

describe("building the models", () => {
  test("gives the same bytes every time, from sources read anew", async () => {
    const first = checksumFiles(buildModels(await readBlazeposeSources(), "test"));
    const second = checksumFiles(buildModels(await readBlazeposeSources(), "test"));
    expect(second).toEqual(first);
  });

  test("writes a folder for each model, its weights in files of 1 MiB at most", async () => {
    const files = buildModels(await readBlazeposeSources(), "test");
    const modelFiles = files.filter((file) => file.path.endsWith("/model.json"));
    expect(modelFiles.map((file) => file.path)).toEqual(["detector/model.json", "landmark-full/model.json"]);
    const weightFiles = files.filter((file) => !modelFiles.includes(file));
    expect(Math.max(...weightFiles.map(({ bytes }) => bytes.byteLength))).toBeLessThanOrEqual(1024 * 1024);
    for (const { path: filePath, bytes } of modelFiles) {
      const { weightsManifest } = JSON.parse(Buffer.from(bytes).toString("utf8"));
      const named = weightsManifest[0].paths.map((name: string) => `${path.posix.dirname(filePath)}/${name}`);
      expect(files.map((file) => file.path)).toEqual(expect.arrayContaining(named));
    }
  });
});

describe("reading the sources", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "pose-weights-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  test("refuses a file that differs from the one the recipe was checked with", async () => {
    const recipes = blazeposeRecipes.slice(0, 1);
    const [recipe] = recipes;
    const source = recipe?.source ?? "";
    await copyFile(path.join(path.dirname(locateSourcePackage()), source), path.join(folder, source));
    await expect(readSources(folder, recipes)).resolves.toHaveLength(1);
    await writeFile(path.join(folder, source), "x", { flag: "a" });
    await expect(readSources(folder, recipes)).rejects.toThrow(UnexpectedModelError);
    await expect(readSources(folder, recipes)).rejects.toThrow(`${source} is not the model`);
  });
});
