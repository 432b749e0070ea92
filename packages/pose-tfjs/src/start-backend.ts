import { setThreadsCount, setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { MathBackendWebGL } from "@tensorflow/tfjs-backend-webgl";
import { backend as currentBackend, env, setBackend } from "@tensorflow/tfjs-core";
import { DetectorStartError } from "./detector.ts";

export type Runtime = {
  /** True once the browser took the GPU away. Never for wasm. */
  readonly isLost: () => boolean;
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
  return { isLost: () => running instanceof MathBackendWebGL && running.gpgpu.gl.isContextLost() };
};
