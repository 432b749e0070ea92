import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isUpToDate, summariseInputs } from "./build-cache.ts";
import { checksumFiles, createManifest } from "./models-manifest.ts";

const file = (filePath: string, text: string) => ({ path: filePath, bytes: Buffer.from(text) });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pose-weights-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe("the overall checksum", () => {
  test("does not depend on the order of the files", () => {
    const files = [file("a/model.json", "{}"), file("b.bin", "weights"), file("a.bin", "more")];
    expect(checksumFiles(files.toReversed())).toEqual(checksumFiles(files));
  });

  test("changes with a file's content and with its name", () => {
    const checksums = [file("a.bin", "weights"), file("a.bin", "weight"), file("b.bin", "weights")].map(
      (only) => checksumFiles([only]).checksum,
    );
    expect(new Set(checksums).size).toBe(checksums.length);
  });
});

describe("the build's cache", () => {
  async function writeModels(): Promise<void> {
    const manifest = createManifest([file("detector/weights.bin", "weights")], "inputs");
    await mkdir(path.join(folder, "detector"));
    await writeFile(path.join(folder, "detector/weights.bin"), "weights");
    await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  }

  test("is up to date with what the same inputs gave", async () => {
    await writeModels();
    expect(await isUpToDate(folder, "inputs")).toBe(true);
  });

  test("is not, with other inputs, a damaged file, a missing one or no manifest", async () => {
    expect(await isUpToDate(folder, "inputs")).toBe(false);
    await writeModels();
    expect(await isUpToDate(folder, "other inputs")).toBe(false);
    await writeFile(path.join(folder, "detector/weights.bin"), "weight");
    expect(await isUpToDate(folder, "inputs")).toBe(false);
    await rm(path.join(folder, "detector/weights.bin"));
    expect(await isUpToDate(folder, "inputs")).toBe(false);
  });

  test("notices a change of the converter, but not of its tests", async () => {
    await writeFile(path.join(folder, "convert.ts"), "1");
    const before = await summariseInputs([], folder);
    await writeFile(path.join(folder, "convert.test.ts"), "1");
    expect(await summariseInputs([], folder)).toBe(before);
    await writeFile(path.join(folder, "convert.ts"), "2");
    expect(await summariseInputs([], folder)).not.toBe(before);
  });
});
