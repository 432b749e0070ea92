import { floatType } from "../graph/graph-node.ts";
import { resizeBilinearField } from "../tflite/schema.ts";
import type { OperatorMapping } from "./operator-mapping.ts";

export const mapResizeBilinear: OperatorMapping = (operator, scope) => {
  const name = scope.outputNode(operator);
  const size = { ...scope.constantInput(operator, 1), name: `${name}/size` };
  const flag = (field: number) => ({ b: operator.options?.int8(field, 0) === 1 });
  const attr = {
    T: floatType,
    align_corners: flag(resizeBilinearField.alignCorners),
    half_pixel_centers: flag(resizeBilinearField.halfPixelCenters),
  };
  return {
    nodes: [{ name, op: "ResizeBilinear", input: [scope.inputNode(operator, 0), size.name], attr }],
    weights: [size],
  };
};
