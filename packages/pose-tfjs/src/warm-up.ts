import { dispose, type Tensor, zeros } from "@tensorflow/tfjs-core";
import type { PoseDetector } from "@tensorflow-models/pose-detection";

const INPUT_SIDE = 256;

type Graph = { predict(input: Tensor): Tensor | Tensor[] };

const isGraph = (value: unknown): value is Graph =>
  typeof value === "object" && value !== null && "predict" in value && typeof value.predict === "function";

/**
 * Runs both networks once, so that shaders are compiled while the page still says "loading", not during the first
 * repetition. An empty picture holds nobody, so the library stops before the landmark network; that one is run by hand.
 */
export const warmUp = async (network: PoseDetector): Promise<void> => {
  await network.estimatePoses(new ImageData(INPUT_SIDE, INPUT_SIDE), { maxPoses: 1, flipHorizontal: false });
  const landmarks: unknown = "landmarkModel" in network ? network.landmarkModel : null;
  if (!isGraph(landmarks)) return;
  const input = zeros([1, INPUT_SIDE, INPUT_SIDE, 3]);
  const output = landmarks.predict(input);
  await Promise.all([output].flat().map((tensor) => tensor.data()));
  dispose([input, output]);
};
