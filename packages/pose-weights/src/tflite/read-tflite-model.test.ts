import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { convertModel } from "../convert-model.ts";
import { MalformedModelError } from "../errors/malformed-model-error.ts";
import { UnexpectedModelError } from "../errors/unexpected-model-error.ts";
import { UnsupportedOperatorError } from "../errors/unsupported-operator-error.ts";
import { readBlazeposeSource } from "../testing/read-blazepose-sources.ts";
import { readTfliteModel } from "./read-tflite-model.ts";

describe("reading a TFLite file", () => {
  let source: Awaited<ReturnType<typeof readBlazeposeSource>>;
  beforeAll(async () => {
    source = await readBlazeposeSource("detector");
  });

  test("finds the operators, shapes and sparse weights that the detector is known to have", () => {
    const model = readTfliteModel(source.bytes, "detector.tflite");
    const names = new Set(model.operators.map(({ name }) => name));
    expect([...names].toSorted()).toEqual([
      "ADD",
      "CONCATENATION",
      "CONV_2D",
      "DENSIFY",
      "DEPTHWISE_CONV_2D",
      "DEPTH_TO_SPACE",
      "DEQUANTIZE",
      "PAD",
      "RESHAPE",
      "RESIZE_BILINEAR",
    ]);
    expect(model.inputs.map((tensor) => model.tensors[tensor]?.shape)).toEqual([[1, 224, 224, 3]]);
    const densified = model.operators.filter(({ name }) => name === "DENSIFY").length;
    expect(model.tensors.filter(({ sparsity }) => sparsity !== null)).toHaveLength(densified);
  });

  test.each([
    ["an empty file", new Uint8Array()],
    ["a page of a server that did not find it", Buffer.from("<!doctype html><title>Not found</title>")],
  ])("rejects %s and names the file", (_, bytes) => {
    const read = () => readTfliteModel(bytes, "pose.tflite");
    expect(read).toThrow(MalformedModelError);
    expect(read).toThrow("pose.tflite is not a readable TFLite model");
  });

  test("rejects the file wherever it is cut off", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: source.bytes.byteLength - 1 }), (length) => {
        expect(() => readTfliteModel(source.bytes.subarray(0, length), "cut.tflite")).toThrow(MalformedModelError);
      }),
      { numRuns: 50, examples: [[0], [7], [source.bytes.byteLength - 1]] },
    );
  });

  test("answers damage in the structure with a typed error, or not at all where it does not show", () => {
    const { recipe } = source;
    const damage = fc.record({
      // Tables, vectors and names lie at both ends, weights in between.
      at: fc.oneof(
        fc.integer({ min: 0, max: 4096 }),
        fc.integer({ min: source.bytes.byteLength - 200_000, max: source.bytes.byteLength - 1 }),
      ),
      value: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 20 }), (places) => {
        const bytes = Uint8Array.from(source.bytes);
        for (const { at, value } of places) bytes[at] = value;
        try {
          convertModel(readTfliteModel(bytes, recipe.source), recipe);
        } catch (error) {
          expect([MalformedModelError, UnexpectedModelError, UnsupportedOperatorError]).toContain(
            error instanceof Error ? error.constructor : error,
          );
          expect(String(error)).toContain(recipe.source);
        }
      }),
      { numRuns: 40 },
    );
  });
});
