import { MalformedModelError } from "../errors/malformed-model-error.ts";
import { UnsupportedOperatorError } from "../errors/unsupported-operator-error.ts";
import { convolutionField, depthwiseField, padding } from "../tflite/schema.ts";
import type { TfliteModel, TfliteOperator } from "../tflite/tflite-model.ts";
import { type ConstantTensor, readIntegers } from "../weights/constant-tensor.ts";

/** `amounts` is before and after for each of batch, height, width and channels. */
export type FoldedPad = { readonly source: number; readonly amounts: readonly number[] };

const paddingFields: Readonly<Record<string, number>> = {
  CONV_2D: convolutionField.padding,
  DEPTHWISE_CONV_2D: depthwiseField.padding,
};

/** PADs that only feed unpadded convolutions, by output tensor: the convolutions take over their padding, which saves a
 * pass over the picture for each.
 * @throws {UnsupportedOperatorError} for any other PAD */
export function foldPads(
  model: TfliteModel,
  operators: readonly TfliteOperator[],
  constants: ReadonlyMap<number, ConstantTensor>,
): ReadonlyMap<number, FoldedPad> {
  const pads = new Map<number, FoldedPad>();
  for (const operator of operators.filter(({ name }) => name === "PAD")) {
    const [source, amountsTensor] = operator.inputs;
    const [output] = operator.outputs;
    const amounts = amountsTensor === undefined ? undefined : constants.get(amountsTensor);
    if (source === undefined || output === undefined || amounts === undefined) {
      throw new MalformedModelError(model.file, "a PAD lacks its input, output or amounts");
    }
    const consumers = operators.filter(({ inputs }) => inputs.includes(output));
    if (model.outputs.includes(output) || !consumers.every(isUnpaddedConvolution)) {
      throw new UnsupportedOperatorError(
        model.file,
        "PAD",
        "its output goes elsewhere than into unpadded convolutions",
      );
    }
    pads.set(output, { source, amounts: readSpatialAmounts(amounts, model.file) });
  }
  return pads;
}

function readSpatialAmounts(constant: ConstantTensor, file: string): readonly number[] {
  const amounts = readIntegers(constant);
  const isSpatial = amounts.length === 8 && [...amounts.slice(0, 2), ...amounts.slice(6)].every((edge) => edge === 0);
  if (!isSpatial) throw new UnsupportedOperatorError(file, "PAD", "it pads more than height and width");
  return amounts;
}

function isUnpaddedConvolution(operator: TfliteOperator): boolean {
  const field = paddingFields[operator.name];
  return field !== undefined && operator.options?.int8(field, padding.same) === padding.valid;
}
