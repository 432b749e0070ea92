import { channelsLast, floatType, integerAttribute } from "../graph/graph-node.ts";
import { depthToSpaceField } from "../tflite/schema.ts";
import type { OperatorMapping } from "./operator-mapping.ts";

export const mapDepthToSpace: OperatorMapping = (operator, scope) => {
  const name = scope.outputNode(operator);
  const blockSize = operator.options?.int32(depthToSpaceField.blockSize, 0) ?? 0;
  const attr = { T: floatType, data_format: channelsLast, block_size: integerAttribute(blockSize) };
  return { nodes: [{ name, op: "DepthToSpace", input: [scope.inputNode(operator, 0)], attr }], weights: [] };
};
