import type { FlatbufferTable } from "./flatbuffer-table.ts";
import type { tensorTypes } from "./schema.ts";

export type TensorType = (typeof tensorTypes)[number];

/** A model as its file says it, before any conversion. Tensors are referred to by their position in `tensors`. */
export type TfliteModel = {
  /** For error messages. */
  readonly file: string;
  readonly tensors: readonly TfliteTensor[];
  /** In an order in which each can run once those before it have. */
  readonly operators: readonly TfliteOperator[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
};

export type TfliteTensor = {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: TensorType;
  /** Little-endian; empty where the tensor is computed. With `sparsity`, only the stored values. */
  readonly bytes: Uint8Array;
  readonly sparsity: Sparsity | null;
};

export type TfliteOperator = {
  /** TFLite's own name, like CONV_2D; a custom operator's is its code. */
  readonly name: string;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  /** Read by the operator's own mapping, by the ids in schema.ts. */
  readonly options: OperatorOptions | null;
};

/** An option is read by its field id, with the value that stands for an absent one. */
export type OperatorOptions = Pick<FlatbufferTable, "int8" | "int32">;

export type Sparsity = {
  readonly traversalOrder: readonly number[];
  readonly blockMap: readonly number[];
  readonly dimensions: readonly SparseDimension[];
};

/** How one dimension is stored: in full, or as compressed sparse rows (for row r, `indices` from `segments[r]` up to
 * `segments[r + 1]` are the positions that hold a value). */
export type SparseDimension =
  | { readonly format: "dense"; readonly size: number }
  | { readonly format: "csr"; readonly segments: readonly number[]; readonly indices: readonly number[] };
