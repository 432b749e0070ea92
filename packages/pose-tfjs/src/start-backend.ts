import { setThreadsCount, setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { MathBackendWebGL } from "@tensorflow/tfjs-backend-webgl";
import { backend as currentBackend, env, setBackend } from "@tensorflow/tfjs-core";
import { DetectorLostError, DetectorStartError } from "./detector.ts";

export type Runtime = {
  /** True once the browser took the GPU away. Never for wasm. */
  readonly isLost: () => boolean;
  /** Waits for work on the GPU, which may never end once the GPU is gone. @throws {DetectorLostError} then */
  readonly guard: <Result>(work: Promise<Result>) => Promise<Result>;
};

/** @throws {DetectorStartError} when the backend does not start */
export const startBackend = async (name: "webgl" | "wasm", assetsUrl: string): Promise<Runtime> => {
  if (name === "wasm") {
    // The threaded build starts Workers from blobs, which our content security policy forbids.
    env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
    setThreadsCount(1);
    setWasmPaths(assetsUrl);
  }
  const isStarted = await setBackend(name);
  if (!isStarted) throw new DetectorStartError("model-not-loaded", `the ${name} backend did not start`);
  const running: unknown = currentBackend();
  if (!(running instanceof MathBackendWebGL)) return { isLost: () => false, guard: (work) => work };
  const { gl } = running.gpgpu;
  let giveUp = (): void => {};
  gl.canvas.addEventListener("webglcontextlost", () => giveUp());
  return {
    isLost: () => gl.isContextLost(),
    guard: (work) =>
      new Promise((resolve, reject) => {
        giveUp = () => reject(new DetectorLostError());
        work.then(resolve, reject);
      }),
  };
};
