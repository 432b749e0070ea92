import { channelsLast, floatType, integersAttribute, textAttribute } from "../graph/graph-node.ts";
import { poolField } from "../tflite/schema.ts";
import { readPaddingName } from "./convolution-attributes.ts";
import type { OperatorMapping } from "./operator-mapping.ts";
import { requireNoActivation } from "./read-activation.ts";

export const mapMaxPool: OperatorMapping = (operator, scope) => {
  requireNoActivation(operator, poolField.activation, scope.file);
  const option = (field: number) => operator.options?.int32(field, 0) ?? 0;
  const attr = {
    T: floatType,
    data_format: channelsLast,
    padding: textAttribute(readPaddingName(operator, poolField.padding, scope.file)),
    strides: integersAttribute([1, option(poolField.strideHeight), option(poolField.strideWidth), 1]),
    ksize: integersAttribute([1, option(poolField.filterHeight), option(poolField.filterWidth), 1]),
  };
  const name = scope.outputNode(operator);
  return { nodes: [{ name, op: "MaxPool", input: [scope.inputNode(operator, 0)], attr }], weights: [] };
};
