import { MalformedModelError } from "../errors/malformed-model-error.ts";
import type { FlatbufferTable } from "./flatbuffer-table.ts";
import { dimensionField, dimensionFormat, indexVectorField, indexVectorType, sparsityField } from "./schema.ts";
import type { SparseDimension, Sparsity } from "./tflite-model.ts";

/** @throws {MalformedModelError} when a dimension is stored in a way that the format does not know */
export function readSparsity(sparsity: FlatbufferTable, file: string): Sparsity {
  return {
    traversalOrder: sparsity.int32s(sparsityField.traversalOrder),
    blockMap: sparsity.int32s(sparsityField.blockMap),
    dimensions: sparsity.tables(sparsityField.dimensions).map((dimension) => readDimension(dimension, file)),
  };
}

function readDimension(dimension: FlatbufferTable, file: string): SparseDimension {
  const format = dimension.int8(dimensionField.format, dimensionFormat.dense);
  if (format === dimensionFormat.dense) {
    return { format: "dense", size: dimension.int32(dimensionField.denseSize, 0) };
  }
  if (format !== dimensionFormat.sparseCsr) {
    throw new MalformedModelError(file, `a sparse tensor has the unknown dimension format ${format}`);
  }
  return {
    format: "csr",
    segments: readIndexVector(dimension, dimensionField.segmentsType, dimensionField.segments, file),
    indices: readIndexVector(dimension, dimensionField.indicesType, dimensionField.indices, file),
  };
}

function readIndexVector(
  dimension: FlatbufferTable,
  typeField: number,
  vectorField: number,
  file: string,
): readonly number[] {
  const vector = dimension.table(vectorField);
  const type = dimension.uint8(typeField, 0);
  switch (vector === null ? null : type) {
    case indexVectorType.int32:
      return vector?.int32s(indexVectorField.values) ?? [];
    case indexVectorType.uint16:
      return vector?.uint16s(indexVectorField.values) ?? [];
    case indexVectorType.uint8:
      return Array.from(vector?.bytes(indexVectorField.values) ?? []);
    default:
      throw new MalformedModelError(file, "a sparse dimension lacks its indices");
  }
}
