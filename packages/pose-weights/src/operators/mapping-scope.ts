import { MalformedModelError } from "../errors/malformed-model-error.ts";
import type { TfliteModel, TfliteOperator } from "../tflite/tflite-model.ts";
import type { ConstantTensor } from "../weights/constant-tensor.ts";
import type { FoldedPad } from "./fold-pads.ts";

/** What an operator's mapping may ask about the rest of the model. */
export type MappingScope = {
  readonly file: string;
  /** The graph node that computes the operator's `position`th input. */
  inputNode(operator: TfliteOperator, position: number): string;
  /** The operator's `position`th input, which must be known at build time. */
  constantInput(operator: TfliteOperator, position: number): ConstantTensor;
  /** The name of the node that the mapping makes. */
  outputNode(operator: TfliteOperator): string;
  /** The padding in front of the operator's first input, and the node before it; null where there is none. */
  padBefore(operator: TfliteOperator): { readonly node: string; readonly amounts: readonly number[] } | null;
};

/** @param nodeNames by tensor index */
export function createMappingScope(
  model: TfliteModel,
  constants: ReadonlyMap<number, ConstantTensor>,
  pads: ReadonlyMap<number, FoldedPad>,
  nodeNames: (tensor: number) => string,
): MappingScope {
  const tensorAt = (list: readonly number[], position: number, operator: TfliteOperator): number => {
    const tensor = list[position];
    if (tensor === undefined) throw new MalformedModelError(model.file, `a ${operator.name} lacks an input or output`);
    return tensor;
  };
  return {
    file: model.file,
    inputNode: (operator, position) => nodeNames(tensorAt(operator.inputs, position, operator)),
    constantInput: (operator, position) => {
      const constant = constants.get(tensorAt(operator.inputs, position, operator));
      if (constant === undefined) {
        throw new MalformedModelError(model.file, `input ${position} of a ${operator.name} is not a constant`);
      }
      return constant;
    },
    outputNode: (operator) => nodeNames(tensorAt(operator.outputs, 0, operator)),
    padBefore: (operator) => {
      const pad = pads.get(tensorAt(operator.inputs, 0, operator));
      return pad === undefined ? null : { node: nodeNames(pad.source), amounts: pad.amounts };
    },
  };
}
