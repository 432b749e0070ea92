import { beforeAll, describe, expect, test } from "vitest";
import { buildModels } from "./build-models.ts";
import { type GraphModelRun, loadWrittenModel } from "./testing/graph-model-runtime.ts";
import { hasPhotos, type Picture, readPhotos, syntheticPictures, toModelInput } from "./testing/pictures.ts";
import { readBlazeposeSource } from "./testing/read-blazepose-sources.ts";
import { loadTfliteModel, type TfliteModelRun } from "./testing/tflite-runtime.ts";

const photos = hasPhotos ? await readPhotos() : [];
const photoNote = hasPhotos ? `${photos.length} photos` : "no photos: ../shared is absent";
const pictures = [...syntheticPictures, ...photos];

describe(`converted models agree with TFLite's run of the original files (${photoNote})`, () => {
  describe("landmark-full", () => {
    const inputSide = 256;
    const outputs = ["ld_3d", "output_poseflag", "activation_segmentation", "activation_heatmap", "world_3d"];
    const run = loadBoth("landmark-full", inputSide, [0, 1], outputs);

    test.each(pictures)("$name", (picture) => {
      const { original, converted } = run(picture);
      const [landmarks, poseFlag, segmentation, heatmap, world] = zip(original, converted);
      // The required 0.002 of the input's 256 pixels. In fact equal: both runtimes multiply with XNNPACK.
      expect(largestDifference(landmarks) / inputSide).toBeLessThan(0.002);
      // Metres.
      expect(largestDifference(world)).toBeLessThan(0.0005);
      expect(largestDifference(poseFlag)).toBeLessThan(0.001);
      // The file gives logits, the consumer wants shares.
      expect(largestDifference(segmentation, sigmoid)).toBeLessThan(0.001);
      expect(largestDifference(heatmap, sigmoid)).toBeLessThan(0.001);
    });
  });

  describe("detector", () => {
    const inputSide = 224;
    const boxCount = 2254;
    const run = loadBoth("detector", inputSide, [-1, 1], ["detections"]);

    test.each(pictures)("$name", (picture) => {
      const { original, converted } = run(picture);
      const [boxes, scores] = original;
      const joined = Array.from({ length: boxCount }, (_, box) => [
        ...(scores?.subarray(box, box + 1) ?? []),
        ...(boxes?.subarray(box * 12, (box + 1) * 12) ?? []),
      ]);
      // Boxes are in pixels of the input, scores are logits. TFLite multiplies these sparse weights in another order.
      expect(largestDifference([Float32Array.from(joined.flat()), converted[0]])).toBeLessThan(0.005);
      // Otherwise both might agree about pictures that were never decoded. A logit above 0 is more likely than not.
      expect(Math.max(...(scores ?? [])) > 0).toBe(picture.showsPerson);
    });
  });
});

/** Loads both once for all pictures. */
function loadBoth(
  name: string,
  inputSide: number,
  range: readonly [number, number],
  outputs: readonly string[],
): (picture: Picture) => { original: readonly Float32Array[]; converted: readonly Float32Array[] } {
  let original: TfliteModelRun;
  let converted: GraphModelRun;
  beforeAll(async () => {
    const source = await readBlazeposeSource(name);
    original = await loadTfliteModel(source.bytes);
    converted = await loadWrittenModel(buildModels([source], "test"), inputSide);
  });
  return (picture) => {
    const input = toModelInput(picture, inputSide, range);
    return { original: original(input), converted: converted(input, outputs) };
  };
}

type Pair = readonly [Float32Array | undefined, Float32Array | undefined];

function zip(left: readonly Float32Array[], right: readonly Float32Array[]): readonly Pair[] {
  return left.map((values, index) => [values, right[index]]);
}

/** @returns infinity when there is nothing to compare, or the sizes differ */
function largestDifference(pair: Pair | undefined, convert: (value: number) => number = (value) => value): number {
  const [original, converted] = pair ?? [];
  if (original === undefined || original.length !== converted?.length) return Number.POSITIVE_INFINITY;
  return original.reduce(
    (largest, value, index) => Math.max(largest, Math.abs(convert(value) - (converted[index] ?? Number.NaN))),
    0,
  );
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
