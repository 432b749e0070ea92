import { floatType } from "../graph/graph-node.ts";
import { addField } from "../tflite/schema.ts";
import type { OperatorMapping } from "./operator-mapping.ts";
import { readActivation } from "./read-activation.ts";

export const mapAdd: OperatorMapping = (operator, scope) => {
  const name = scope.outputNode(operator);
  const input = [scope.inputNode(operator, 0), scope.inputNode(operator, 1)];
  const attr = { T: floatType };
  if (readActivation(operator, addField.activation, scope.file) === "none") {
    return { nodes: [{ name, op: "AddV2", input, attr }], weights: [] };
  }
  const sum = `${name}/sum`;
  return {
    nodes: [
      { name: sum, op: "AddV2", input, attr },
      { name, op: "Relu6", input: [sum], attr },
    ],
    weights: [],
  };
};
