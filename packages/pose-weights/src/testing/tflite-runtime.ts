import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** TFLite itself, compiled to WebAssembly, from @tensorflow/tfjs-tflite. That package's own entry wants a browser; the
 * Emscripten module inside it runs in Node once it is handed its binary. Only what is used here is typed. */
type Runtime = {
  readonly HEAPU8: Uint8Array;
  _malloc(byteLength: number): number;
  readonly TFLiteWebModelRunner: {
    CreateFromBufferAndOptions(address: number, byteLength: number, options: object): { value(): Runner };
  };
};
type Runner = { GetInputs(): TensorList; GetOutputs(): TensorList; Infer(): boolean };
type TensorList = { size(): number; get(index: number): { data(): Float32Array } };
type CreateRuntime = (options: object) => Promise<Runtime>;

/** One output after another, in the file's order. */
export type TfliteModelRun = (input: Float32Array) => readonly Float32Array[];

const require = createRequire(import.meta.url);

/** @param model a TFLite file with one input */
export async function loadTfliteModel(model: Uint8Array): Promise<TfliteModelRun> {
  const createRuntime: CreateRuntime = require("@tensorflow/tfjs-tflite/wasm/tflite_web_api_cc_simd.js");
  const runtime = await createRuntime({
    wasmBinary: readFileSync(require.resolve("@tensorflow/tfjs-tflite/wasm/tflite_web_api_cc_simd.wasm")),
    // It would announce its XNNPACK delegate.
    printErr: () => undefined,
  });
  // Never freed: the interpreter goes on reading the model from there.
  const address = runtime._malloc(model.byteLength);
  runtime.HEAPU8.set(model, address);
  const runner = runtime.TFLiteWebModelRunner.CreateFromBufferAndOptions(address, model.byteLength, {
    numThreads: 1,
    enableProfiling: false,
    maxProfilingBufferEntries: 0,
  }).value();
  return (input) => {
    runner.GetInputs().get(0).data().set(input);
    if (!runner.Infer()) throw new Error("TFLite did not run the model");
    const outputs = runner.GetOutputs();
    return Array.from({ length: outputs.size() }, (_, index) => Float32Array.from(outputs.get(index).data()));
  };
}
