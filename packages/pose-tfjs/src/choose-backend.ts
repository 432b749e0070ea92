// Renderers that draw on the processor: there wasm is about 5 times faster than WebGL (measured, 2 cores).
const SOFTWARE_RENDERERS = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** @param renderer UNMASKED_RENDERER_WEBGL; null without WebGL 2. A browser that hides the name sends "" or a family. */
export const isHardwareRenderer = (renderer: string | null): boolean =>
  renderer !== null && !SOFTWARE_RENDERERS.test(renderer);

/** Asks a throw-away context who draws. null when there is no WebGL 2, or only one that the browser calls slow. */
export const readRenderer = (): string | null => {
  if (typeof OffscreenCanvas === "undefined") return null;
  const context = new OffscreenCanvas(1, 1).getContext("webgl2", { failIfMajorPerformanceCaveat: true });
  if (context === null) return null;
  const names = context.getExtension("WEBGL_debug_renderer_info");
  const renderer: unknown = context.getParameter(names === null ? context.RENDERER : names.UNMASKED_RENDERER_WEBGL);
  // A browser allows only a few contexts at once: give this one back now, not at the next garbage collection.
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return typeof renderer === "string" ? renderer : "";
};

/** The GPU where there is one, else the processor; null when the browser has neither. */
export const chooseBackend = (renderer: string | null, hasWebAssembly: boolean): "webgl" | "wasm" | null => {
  if (isHardwareRenderer(renderer)) return "webgl";
  return hasWebAssembly ? "wasm" : null;
};
