import { concatenate } from "../graph/concatenate.ts";
import { concatenationField } from "../tflite/schema.ts";
import type { OperatorMapping } from "./operator-mapping.ts";
import { requireNoActivation } from "./read-activation.ts";

export const mapConcatenation: OperatorMapping = (operator, scope) => {
  requireNoActivation(operator, concatenationField.activation, scope.file);
  const axis = operator.options?.int32(concatenationField.axis, 0) ?? 0;
  const parts = operator.inputs.map((_, position) => scope.inputNode(operator, position));
  return concatenate(scope.outputNode(operator), parts, axis);
};
