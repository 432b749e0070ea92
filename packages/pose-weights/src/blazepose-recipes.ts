import { createRequire } from "node:module";
import type { ModelRecipe } from "./model-recipe.ts";

export const sourcePackage = "@mediapipe/pose";

const require = createRequire(import.meta.url);

/** The path of its package.json; the recipes' files lie beside it. */
export function locateSourcePackage(): string {
  return require.resolve("@mediapipe/pose/package.json");
}

/** BlazePose as @tensorflow-models/pose-detection 2.1.3 wants it with runtime "tfjs": the detector's one output has the
 * score, a logit, in front of each box; the landmark model's outputs have the names that its `execute` call lists. */
export const blazeposeRecipes: readonly ModelRecipe[] = [
  {
    name: "detector",
    // The package's "assets" are nothing but pose_detection.tflite.
    source: "pose_solution_packed_assets.data",
    sourceSha256: "a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85",
    outputs: [
      { name: "boxes", shape: [1, 2254, 12], needsSigmoid: false },
      { name: "scores", shape: [1, 2254, 1], needsSigmoid: false },
    ],
    concatenation: { name: "detections", parts: ["scores", "boxes"], axis: 2 },
  },
  {
    name: "landmark-full",
    source: "pose_landmark_full.tflite",
    sourceSha256: "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f",
    outputs: [
      { name: "ld_3d", shape: [1, 195], needsSigmoid: false },
      // The file's own graph ends in a sigmoid here.
      { name: "output_poseflag", shape: [1, 1], needsSigmoid: false },
      { name: "activation_segmentation", shape: [1, 256, 256, 1], needsSigmoid: true },
      { name: "activation_heatmap", shape: [1, 64, 64, 39], needsSigmoid: true },
      { name: "world_3d", shape: [1, 117], needsSigmoid: false },
    ],
    concatenation: null,
  },
];
