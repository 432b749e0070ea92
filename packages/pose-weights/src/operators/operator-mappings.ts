import { mapAdd } from "./map-add.ts";
import { mapConcatenation } from "./map-concatenation.ts";
import { mapConvolution } from "./map-convolution.ts";
import { mapDepthToSpace } from "./map-depth-to-space.ts";
import { mapDepthwiseConvolution } from "./map-depthwise-convolution.ts";
import { mapLogistic } from "./map-logistic.ts";
import { mapMaxPool } from "./map-max-pool.ts";
import { mapReshape } from "./map-reshape.ts";
import { mapResizeBilinear } from "./map-resize-bilinear.ts";
import type { OperatorMapping } from "./operator-mapping.ts";

/** Every operator that is computed at run time, by TFLite's name. PAD is absent because foldPads gives it to the
 * convolutions after it, DENSIFY and DEQUANTIZE because resolveConstants does them at build time. */
export const operatorMappings: ReadonlyMap<string, OperatorMapping> = new Map([
  ["ADD", mapAdd],
  ["CONCATENATION", mapConcatenation],
  ["CONV_2D", mapConvolution],
  ["DEPTHWISE_CONV_2D", mapDepthwiseConvolution],
  ["DEPTH_TO_SPACE", mapDepthToSpace],
  ["LOGISTIC", mapLogistic],
  ["MAX_POOL_2D", mapMaxPool],
  ["RESHAPE", mapReshape],
  ["RESIZE_BILINEAR", mapResizeBilinear],
]);
