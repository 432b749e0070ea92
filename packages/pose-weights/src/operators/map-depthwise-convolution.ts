import { UnsupportedOperatorError } from "../errors/unsupported-operator-error.ts";
import type { GraphWeight } from "../graph/graph-node.ts";
import { depthwiseField } from "../tflite/schema.ts";
import { readConvolution } from "./convolution-attributes.ts";
import type { OperatorMapping } from "./operator-mapping.ts";

export const mapDepthwiseConvolution: OperatorMapping = (operator, scope) => {
  const name = scope.outputNode(operator);
  const { source, attributes } = readConvolution(operator, depthwiseField, scope);
  const { shape, type, bytes } = scope.constantInput(operator, 1);
  const [multiplier, height = 0, width = 0, channels = 0] = shape;
  if (multiplier !== 1) {
    throw new UnsupportedOperatorError(scope.file, operator.name, "its depth multiplier is not 1");
  }
  // One filter a channel: TFLite's leading 1 moves to the end, which leaves the bytes as they are.
  const filter: GraphWeight = { name: `${name}/filter`, shape: [height, width, channels, 1], type, bytes };
  const bias: GraphWeight = { ...scope.constantInput(operator, 2), name: `${name}/bias` };
  return {
    nodes: [{ name, op: "FusedDepthwiseConv2dNative", input: [source, filter.name, bias.name], attr: attributes }],
    weights: [filter, bias],
  };
};
