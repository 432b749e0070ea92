import { UnsupportedOperatorError } from "../errors/unsupported-operator-error.ts";
import {
  type Attribute,
  channelsLast,
  floatType,
  integerAttribute,
  integersAttribute,
  textAttribute,
  textsAttribute,
} from "../graph/graph-node.ts";
import { padding } from "../tflite/schema.ts";
import type { TfliteOperator } from "../tflite/tflite-model.ts";
import type { MappingScope } from "./mapping-scope.ts";
import { readActivation } from "./read-activation.ts";

type ConvolutionFields = {
  readonly padding: number;
  readonly strideWidth: number;
  readonly strideHeight: number;
  readonly activation: number;
  readonly dilationWidth: number;
  readonly dilationHeight: number;
};

/** What plain and depthwise convolutions share: where the picture comes from, and the attributes of the fused node. */
export function readConvolution(
  operator: TfliteOperator,
  fields: ConvolutionFields,
  scope: MappingScope,
): { readonly source: string; readonly attributes: Readonly<Record<string, Attribute>> } {
  const option = (field: number, absent: number) => operator.options?.int32(field, absent) ?? absent;
  const pad = scope.padBefore(operator);
  const activation = readActivation(operator, fields.activation, scope.file);
  return {
    source: pad === null ? scope.inputNode(operator, 0) : pad.node,
    attributes: {
      T: floatType,
      data_format: channelsLast,
      strides: integersAttribute([1, option(fields.strideHeight, 0), option(fields.strideWidth, 0), 1]),
      dilations: integersAttribute([1, option(fields.dilationHeight, 1), option(fields.dilationWidth, 1), 1]),
      padding: textAttribute(pad === null ? readPaddingName(operator, fields.padding, scope.file) : "EXPLICIT"),
      explicit_paddings: integersAttribute(pad === null ? [] : pad.amounts),
      num_args: integerAttribute(1),
      fused_ops: textsAttribute(activation === "relu6" ? ["BiasAdd", "Relu6"] : ["BiasAdd"]),
    },
  };
}

/** TensorFlow's name for a PADDING option. */
export function readPaddingName(operator: TfliteOperator, field: number, file: string): "SAME" | "VALID" {
  const code = operator.options?.int8(field, padding.same) ?? padding.same;
  if (code === padding.same) return "SAME";
  if (code === padding.valid) return "VALID";
  throw new UnsupportedOperatorError(file, operator.name, `padding ${code} is unknown`);
}
