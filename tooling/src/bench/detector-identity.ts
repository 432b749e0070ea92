import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const REPOSITORY = path.resolve(import.meta.dirname, "../../..");
const SOURCES = path.join(REPOSITORY, "packages/pose-tfjs/src");
const MANIFEST = path.join(REPOSITORY, "packages/pose-tfjs/dist/pose/manifest.json");
const LIBRARIES = ["@tensorflow-models/pose-detection", "@tensorflow/tfjs-core", "@tensorflow/tfjs-backend-wasm"];

/** The built worker brings the engine's types and units along, from which no answer follows: its sources stand for it. */
const BUILT = "pose-worker.js";

type Manifest = { readonly weightsChecksum: string; readonly files: Readonly<Record<string, unknown>> };

const readManifest = (): string => {
  // Written by our own build.
  const { weightsChecksum, files } = JSON.parse(readFileSync(MANIFEST, "utf8")) as Manifest;
  const kept = Object.entries(files).filter(([file]) => !file.startsWith(BUILT));
  return JSON.stringify([weightsChecksum, kept]);
};

const readSources = (): readonly string[] =>
  readdirSync(SOURCES)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .toSorted()
    .map((file) => readFileSync(path.join(SOURCES, file), "utf8"));

const readLibraries = (): readonly string[] =>
  LIBRARIES.map((name) => readFileSync(path.join(REPOSITORY, "node_modules", name, "package.json"), "utf8"));

/** All that the detector's answer to a picture follows from. */
export const detectorIdentity = (): readonly string[] => [readManifest(), ...readSources(), ...readLibraries()];
