/** Field ids and enum values of TFLite's file format, version 3, as far as this converter reads it.
 * Source: tensorflow/lite/schema/schema.fbs in github.com/tensorflow/tensorflow (Apache-2.0). A table's field ids follow
 * the order of its members there; a union member takes two ids, its type and its value. The format only ever grows at
 * the end, so that an id never changes its meaning. */

export const fileIdentifier = "TFL3";

export const modelField = { operatorCodes: 1, subgraphs: 2, buffers: 4 } as const;
export const operatorCodeField = { shortBuiltinCode: 0, customCode: 1, builtinCode: 3 } as const;
export const subgraphField = { tensors: 0, inputs: 1, outputs: 2, operators: 3 } as const;
export const tensorField = { shape: 0, type: 1, buffer: 2, name: 3, sparsity: 6 } as const;
export const bufferField = { bytes: 0 } as const;
export const operatorField = { codeIndex: 0, inputs: 1, outputs: 2, options: 4 } as const;

export const sparsityField = { traversalOrder: 0, blockMap: 1, dimensions: 2 } as const;
export const dimensionField = {
  format: 0,
  denseSize: 1,
  segmentsType: 2,
  segments: 3,
  indicesType: 4,
  indices: 5,
} as const;
export const indexVectorField = { values: 0 } as const;

export const convolutionField = {
  padding: 0,
  strideWidth: 1,
  strideHeight: 2,
  activation: 3,
  dilationWidth: 4,
  dilationHeight: 5,
} as const;
export const depthwiseField = {
  padding: 0,
  strideWidth: 1,
  strideHeight: 2,
  activation: 4,
  dilationWidth: 5,
  dilationHeight: 6,
} as const;
export const poolField = {
  padding: 0,
  strideWidth: 1,
  strideHeight: 2,
  filterWidth: 3,
  filterHeight: 4,
  activation: 5,
} as const;
export const addField = { activation: 0 } as const;
export const concatenationField = { axis: 0, activation: 1 } as const;
export const resizeBilinearField = { alignCorners: 2, halfPixelCenters: 3 } as const;
export const depthToSpaceField = { blockSize: 0 } as const;

export const dimensionFormat = { dense: 0, sparseCsr: 1 } as const;
export const indexVectorType = { int32: 1, uint16: 2, uint8: 3 } as const;
export const padding = { same: 0, valid: 1 } as const;
export const activation = { none: 0, relu6: 3 } as const;
/** Position is the enum's value. */
export const tensorTypes = ["float32", "float16", "int32"] as const;
