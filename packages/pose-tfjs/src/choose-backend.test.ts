import { expect, test } from "vitest";
import { chooseBackend } from "./choose-backend.ts";

const SOFTWARE = [
  "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)",
  "llvmpipe (LLVM 15.0.6, 256 bits)",
  "ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)",
  "Apple Software Renderer",
  "softpipe",
];
const HARDWARE = [
  "ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)",
  "Adreno (TM) 640",
  "Mali-G78",
  "",
];

test.each(SOFTWARE)("%s draws on the processor, where wasm is faster", (renderer) => {
  expect(chooseBackend(renderer, true)).toBe("wasm");
  expect(chooseBackend(renderer, false)).toBeNull();
});

test.each(HARDWARE)("a GPU is used, also without WebAssembly: '%s'", (renderer) => {
  expect(chooseBackend(renderer, true)).toBe("webgl");
  expect(chooseBackend(renderer, false)).toBe("webgl");
});

test("without WebGL 2 the processor is left, and without WebAssembly nothing", () => {
  expect(chooseBackend(null, true)).toBe("wasm");
  expect(chooseBackend(null, false)).toBeNull();
});
