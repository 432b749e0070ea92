import type { TensorType } from "../tflite/tflite-model.ts";

/** Known at build time: a weight, or a parameter such as a padding. Dense, row-major, little-endian. */
export type ConstantTensor = {
  readonly shape: readonly number[];
  readonly type: TensorType;
  readonly bytes: Uint8Array;
};

export const bytesPerElement = { float32: 4, float16: 2, int32: 4 } as const satisfies Record<TensorType, number>;

export function countElements(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** The values of an int32 constant, in row-major order; none for any other type. */
export function readIntegers(constant: ConstantTensor): readonly number[] {
  if (constant.type !== "int32") return [];
  const view = new DataView(constant.bytes.buffer, constant.bytes.byteOffset, constant.bytes.byteLength);
  return Array.from({ length: countElements(constant.shape) }, (_, index) => view.getInt32(index * 4, true));
}
