import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import type { AssetManifest } from "../src/asset-manifest.ts";

const packageRoot = path.resolve(import.meta.dirname, "..");
const outputRoot = path.join(packageRoot, "dist", "pose");
const modelRoot = path.resolve(packageRoot, "..", "pose-weights", "dist", "models");
const require = createRequire(import.meta.url);

// Not the threaded build: it starts Workers from blobs, which the content security policy forbids.
const WASM_FILES = ["tfjs-backend-wasm.wasm", "tfjs-backend-wasm-simd.wasm"];
const MODELS = ["detector", "landmark-full"];

const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

const bundleWorker = async (): Promise<void> => {
  await build({
    entryPoints: [path.join(packageRoot, "src", "pose-worker.ts")],
    outfile: path.join(outputRoot, "pose-worker.js"),
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    legalComments: "linked",
    alias: {
      "@mediapipe/pose": path.join(packageRoot, "build", "stubs", "mediapipe-pose.ts"),
      "@tensorflow/tfjs-backend-webgpu": path.join(packageRoot, "build", "stubs", "tfjs-backend-webgpu.ts"),
    },
    logLevel: "warning",
  });
};

// The number by which records name their weights: made, and defined, by the converter.
const readWeightsChecksum = async (): Promise<string> => {
  const manifest: unknown = JSON.parse(await readFile(path.join(modelRoot, "manifest.json"), "utf8"));
  if (typeof manifest === "object" && manifest !== null && "checksum" in manifest) return String(manifest.checksum);
  throw new TypeError("pose-weights/dist/models/manifest.json has no checksum: build pose-weights first");
};

const copyAssets = async (): Promise<void> => {
  const wasmRoot = path.dirname(require.resolve("@tensorflow/tfjs-backend-wasm"));
  await Promise.all(WASM_FILES.map((file) => cp(path.join(wasmRoot, file), path.join(outputRoot, file))));
  await Promise.all(
    MODELS.map((model) => cp(path.join(modelRoot, model), path.join(outputRoot, "models", model), { recursive: true })),
  );
};

const writeManifest = async (): Promise<void> => {
  const entries = await readdir(outputRoot, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outputRoot, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
  const files = await Promise.all(
    paths.map(async (file) => ({ file, content: await readFile(path.join(outputRoot, file)) })),
  );
  const manifest: AssetManifest = {
    weightsChecksum: await readWeightsChecksum(),
    files: Object.fromEntries(
      files.map(({ file, content }) => [file, { bytes: content.byteLength, sha256: sha256(content) }]),
    ),
  };
  await writeFile(path.join(outputRoot, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
};

await rm(outputRoot, { recursive: true, force: true });
await mkdir(outputRoot, { recursive: true });
await Promise.all([bundleWorker(), copyAssets()]);
await writeManifest();
