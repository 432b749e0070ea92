import { MalformedModelError } from "../errors/malformed-model-error.ts";
import { UnsupportedOperatorError } from "../errors/unsupported-operator-error.ts";
import type { SparseDimension, TfliteTensor } from "../tflite/tflite-model.ts";
import { bytesPerElement, type ConstantTensor, countElements } from "./constant-tensor.ts";

/** DENSIFY at build time: puts the stored values at their places among zeros. Handles what the BlazePose detector has:
 * dimensions in order, no blocks, all dense but the last, which is compressed sparse rows. */
export function densify(tensor: TfliteTensor, file: string): ConstantTensor {
  const rows = readRows(tensor, file);
  const width = tensor.shape.at(-1) ?? 0;
  const elementBytes = bytesPerElement[tensor.type];
  const rowCount = countElements(tensor.shape.slice(0, -1));
  const stored = rows.indices.length;
  if (rows.segments.length !== rowCount + 1 || tensor.bytes.byteLength < stored * elementBytes) {
    throw new MalformedModelError(file, `the sparse tensor ${tensor.name} lacks values or rows`);
  }
  const bytes = new Uint8Array(rowCount * width * elementBytes);
  for (let row = 0; row < rowCount; row += 1) {
    const end = rows.segments[row + 1] ?? 0;
    for (let position = rows.segments[row] ?? 0; position < end; position += 1) {
      const column = rows.indices[position];
      if (column === undefined || column >= width) {
        throw new MalformedModelError(file, `the sparse tensor ${tensor.name} has a value outside its shape`);
      }
      const value = tensor.bytes.subarray(position * elementBytes, (position + 1) * elementBytes);
      bytes.set(value, (row * width + column) * elementBytes);
    }
  }
  return { shape: tensor.shape, type: tensor.type, bytes };
}

function readRows(tensor: TfliteTensor, file: string): Extract<SparseDimension, { format: "csr" }> {
  const { sparsity, shape } = tensor;
  const last = sparsity?.dimensions.at(-1);
  const leading = sparsity?.dimensions.slice(0, -1) ?? [];
  const isSupported =
    sparsity !== null &&
    sparsity.blockMap.length === 0 &&
    sparsity.dimensions.length === shape.length &&
    sparsity.traversalOrder.every((dimension, position) => dimension === position) &&
    leading.every((dimension, position) => dimension.format === "dense" && dimension.size === shape[position]);
  if (!isSupported || last?.format !== "csr") {
    throw new UnsupportedOperatorError(file, "DENSIFY", `${tensor.name} is not stored as rows of a dense grid`);
  }
  return last;
}
