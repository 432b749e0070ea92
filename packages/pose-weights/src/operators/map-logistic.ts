import { floatType } from "../graph/graph-node.ts";
import type { OperatorMapping } from "./operator-mapping.ts";

export const mapLogistic: OperatorMapping = (operator, scope) => {
  const name = scope.outputNode(operator);
  return {
    nodes: [{ name, op: "Sigmoid", input: [scope.inputNode(operator, 0)], attr: { T: floatType } }],
    weights: [],
  };
};
