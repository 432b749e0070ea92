import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MalformedModelError } from "../errors/malformed-model-error.ts";
import { UnsupportedOperatorError } from "../errors/unsupported-operator-error.ts";
import type { TfliteTensor } from "../tflite/tflite-model.ts";
import { densify } from "./densify.ts";

/** Rows of one width, as a tensor of shape [rows, 1, 1, width] that stores only what is not zero. */
function compress(rows: readonly (readonly number[])[]): TfliteTensor {
  const stored = rows.map((row) => row.flatMap((value, column) => (value === 0 ? [] : [{ value, column }])));
  const segments = [0, ...stored.map((_, row) => stored.slice(0, row + 1).flat().length)];
  return {
    name: "weights",
    shape: [rows.length, 1, 1, rows[0]?.length ?? 0],
    type: "float32",
    bytes: new Uint8Array(Float32Array.from(stored.flat().map(({ value }) => value)).buffer),
    sparsity: {
      traversalOrder: [0, 1, 2, 3],
      blockMap: [],
      dimensions: [
        { format: "dense", size: rows.length },
        { format: "dense", size: 1 },
        { format: "dense", size: 1 },
        { format: "csr", segments, indices: stored.flat().map(({ column }) => column) },
      ],
    },
  };
}

const anyRows = fc
  .integer({ min: 1, max: 9 })
  .chain((width) =>
    fc.array(fc.array(fc.constantFrom(0, 0, 1, -2, 0.5), { minLength: width, maxLength: width }), { minLength: 1 }),
  );

describe("densify", () => {
  test("restores what was compressed", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { shape, bytes } = densify(compress(rows), "model.tflite");
        expect(shape).toEqual([rows.length, 1, 1, rows[0]?.length]);
        expect([...new Float32Array(bytes.buffer)]).toEqual(rows.flat());
      }),
    );
  });

  test("rejects values that are missing, and columns outside the shape", () => {
    const tensor = compress([
      [0, 3],
      [4, 0],
    ]);
    expect(() => densify({ ...tensor, bytes: tensor.bytes.subarray(4) }, "model.tflite")).toThrow(MalformedModelError);
    expect(() => densify({ ...tensor, shape: [2, 1, 1, 1] }, "model.tflite")).toThrow("outside its shape");
  });

  test("says which storage it does not know", () => {
    const tensor = compress([[1]]);
    const { sparsity } = tensor;
    const blocked = { ...tensor, sparsity: sparsity === null ? null : { ...sparsity, blockMap: [0] } };
    expect(() => densify(blocked, "model.tflite")).toThrow(UnsupportedOperatorError);
    expect(() => densify(blocked, "model.tflite")).toThrow("model.tflite: cannot convert operator DENSIFY");
  });
});
