import type { GraphWeight } from "../graph/graph-node.ts";
import { convolutionField } from "../tflite/schema.ts";
import { bytesPerElement, type ConstantTensor } from "../weights/constant-tensor.ts";
import { readConvolution } from "./convolution-attributes.ts";
import type { OperatorMapping } from "./operator-mapping.ts";

export const mapConvolution: OperatorMapping = (operator, scope) => {
  const name = scope.outputNode(operator);
  const { source, attributes } = readConvolution(operator, convolutionField, scope);
  const filter = moveOutputChannelsLast(scope.constantInput(operator, 1), `${name}/filter`);
  const bias = { ...scope.constantInput(operator, 2), name: `${name}/bias` };
  return {
    nodes: [{ name, op: "_FusedConv2D", input: [source, filter.name, bias.name], attr: attributes }],
    weights: [filter, bias],
  };
};

/** TFLite stores filters as output channels, height, width, input channels; TensorFlow has output channels last. */
function moveOutputChannelsLast({ shape, type, bytes }: ConstantTensor, name: string): GraphWeight {
  const [outputs = 0, height = 0, width = 0, inputs = 0] = shape;
  const elementBytes = bytesPerElement[type];
  const perOutput = height * width * inputs;
  const moved = new Uint8Array(bytes.byteLength);
  for (let output = 0; output < outputs; output += 1) {
    for (let position = 0; position < perOutput; position += 1) {
      const from = (output * perOutput + position) * elementBytes;
      moved.set(bytes.subarray(from, from + elementBytes), (position * outputs + output) * elementBytes);
    }
  }
  return { name, shape: [height, width, inputs, outputs], type, bytes: moved };
}
