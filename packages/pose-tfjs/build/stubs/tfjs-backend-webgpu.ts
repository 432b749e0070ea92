// pose-detection imports every backend that it knows; we run webgl and wasm only.
export class WebGPUBackend {}
export const webgpu_util = {};
