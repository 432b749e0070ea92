import { memory } from "@tensorflow/tfjs-core";
import { createDetector, type PoseDetector, SupportedModels } from "@tensorflow-models/pose-detection";
import { countBytes, parseAssetManifest } from "./asset-manifest.ts";
import { createBrightnessMeter } from "./brightness.ts";
import { chooseBackend, readRenderer } from "./choose-backend.ts";
import { createDetectionCanvas, sizeOf } from "./detection-canvas.ts";
import { type Detector, DetectorLostError, type DetectorOptions, DetectorStartError } from "./detector.ts";
import { fetchBytes } from "./fetch-bytes.ts";
import { createModelHandler } from "./model-handler.ts";
import { startBackend } from "./start-backend.ts";
import { toPoseFrame } from "./to-pose-frame.ts";
import { warmUp } from "./warm-up.ts";

const loadNetwork = async (
  assetsUrl: string,
  onProgress: (fraction: number) => void,
): Promise<{ network: PoseDetector; weightsChecksum: string }> => {
  const manifestBytes = await fetchBytes(`${assetsUrl}manifest.json`, () => {});
  const manifest = parseAssetManifest(JSON.parse(new TextDecoder().decode(manifestBytes)));
  const total = countBytes(manifest, "models/");
  let loaded = 0;
  const onBytes = (count: number): void => {
    loaded += count;
    onProgress(Math.min(1, loaded / total));
  };
  const network = await createDetector(SupportedModels.BlazePose, {
    runtime: "tfjs",
    modelType: "full",
    // The engine has filters of its own, which know the frames' times.
    enableSmoothing: false,
    enableSegmentation: false,
    detectorModelUrl: createModelHandler(`${assetsUrl}models/detector/model.json`, onBytes),
    landmarkModelUrl: createModelHandler(`${assetsUrl}models/landmark-full/model.json`, onBytes),
  });
  return { network, weightsChecksum: manifest.weightsChecksum };
};

/** BlazePose full on the fastest backend of this browser. @throws {DetectorStartError} */
export const createBlazePoseDetector = async ({ assetsUrl, onProgress }: DetectorOptions): Promise<Detector> => {
  const backend = chooseBackend(readRenderer(), typeof WebAssembly === "object");
  if (backend === null) throw new DetectorStartError("no-webassembly", "neither a GPU nor WebAssembly");
  const canvas = createDetectionCanvas(backend);
  const readBrightness = createBrightnessMeter();
  // In this order: loading makes tensors, which would start whatever backend the library prefers.
  const runtime = await startBackend(backend, assetsUrl);
  const { network, weightsChecksum } = await loadNetwork(assetsUrl, onProgress);
  await runtime.guard(warmUp(network));

  const detect: Detector["detect"] = async (image, at) => {
    if (runtime.isLost()) throw new DetectorLostError();
    const drawn = canvas.draw(image);
    const detectedIn = { width: drawn.width, height: drawn.height };
    const brightness = readBrightness(drawn, at);
    const pixels = canvas.read();
    try {
      const [pose = null] = await runtime.guard(
        network.estimatePoses(pixels, { maxPoses: 1, flipHorizontal: false }, at),
      );
      return toPoseFrame(pose, { at, picture: sizeOf(image), detectedIn, brightness });
    } catch (error) {
      throw runtime.isLost() ? new DetectorLostError() : error;
    } finally {
      if ("close" in pixels) pixels.close();
    }
  };

  return {
    info: { name: "blazepose-full", backend, weightsChecksum },
    detect,
    countTensors: () => memory().numTensors,
    close: () => network.dispose(),
  };
};
