import { floatType, integerType } from "../graph/graph-node.ts";
import type { OperatorMapping } from "./operator-mapping.ts";

export const mapReshape: OperatorMapping = (operator, scope) => {
  const name = scope.outputNode(operator);
  const shape = { ...scope.constantInput(operator, 1), name: `${name}/shape` };
  const attr = { T: floatType, Tshape: integerType };
  return {
    nodes: [{ name, op: "Reshape", input: [scope.inputNode(operator, 0), shape.name], attr }],
    weights: [shape],
  };
};
