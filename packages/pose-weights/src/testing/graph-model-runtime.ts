import { createRequire } from "node:module";
import path from "node:path";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { loadGraphModel } from "@tensorflow/tfjs-converter";
import { type io, setBackend, type Tensor, tensor, tidy } from "@tensorflow/tfjs-core";
import type { ModelFile } from "../graph/write-graph-model.ts";

export type GraphModelRun = (input: Float32Array, outputs: readonly string[]) => readonly Float32Array[];

type ModelJson = Required<Pick<io.ModelJSON, "modelTopology" | "weightsManifest">>;

/** The written files, loaded from memory as the app loads them from its server, on the app's backend without a GPU.
 * @param inputSide width and height of the picture that the model takes, in pixels */
export async function loadWrittenModel(files: readonly ModelFile[], inputSide: number): Promise<GraphModelRun> {
  const wasmFolder = path.dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/package.json"));
  setWasmPaths(`${path.join(wasmFolder, "dist")}${path.sep}`);
  await setBackend("wasm");
  const model = await loadGraphModel({ load: async () => toArtifacts(files) });
  return (input, outputs) =>
    tidy(() => {
      const picture = tensor(input, [1, inputSide, inputSide, 3]);
      // Given an array of names, tfjs returns one tensor, not an array, when there is only one.
      const results = [model.execute(picture, [...outputs])].flat() as Tensor[];
      return results.map((result) => Float32Array.from(result.dataSync()));
    });
}

function toArtifacts(files: readonly ModelFile[]): io.ModelArtifacts {
  const bytesOf = (wanted: string) => {
    const file = files.find(({ path: filePath }) => path.posix.basename(filePath) === wanted);
    if (file === undefined) throw new Error(`${wanted} was not written`);
    return file.bytes;
  };
  const json: ModelJson = JSON.parse(Buffer.from(bytesOf("model.json")).toString("utf8"));
  return {
    modelTopology: json.modelTopology,
    weightSpecs: json.weightsManifest.flatMap(({ weights }) => weights),
    weightData: Uint8Array.from(Buffer.concat(json.weightsManifest.flatMap(({ paths }) => paths.map(bytesOf)))).buffer,
  };
}
