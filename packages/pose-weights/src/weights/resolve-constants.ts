import { MalformedModelError } from "../errors/malformed-model-error.ts";
import type { TfliteModel, TfliteOperator } from "../tflite/tflite-model.ts";
import { bytesPerElement, type ConstantTensor, countElements } from "./constant-tensor.ts";
import { densify } from "./densify.ts";

export type ResolvedModel = {
  /** By tensor index. Includes what DENSIFY and DEQUANTIZE would have computed at run time. */
  readonly constants: ReadonlyMap<number, ConstantTensor>;
  /** What is left to compute. */
  readonly operators: readonly TfliteOperator[];
};

/** Does at build time what needs no input. DEQUANTIZE of float16 keeps the bytes: a tfjs weight may be stored as
 * float16 and is widened when it is loaded, which halves the download. */
export function resolveConstants(model: TfliteModel): ResolvedModel {
  const constants = new Map<number, ConstantTensor>();
  for (const [index, tensor] of model.tensors.entries()) {
    if (tensor.bytes.byteLength === 0 || tensor.sparsity !== null) continue;
    if (tensor.bytes.byteLength !== countElements(tensor.shape) * bytesPerElement[tensor.type]) {
      throw new MalformedModelError(model.file, `tensor ${tensor.name} does not have the bytes of its shape`);
    }
    constants.set(index, { shape: tensor.shape, type: tensor.type, bytes: tensor.bytes });
  }
  const operators = model.operators.filter((operator) => {
    const resolved = resolveOperator(operator, model, constants);
    const [output] = operator.outputs;
    if (resolved === null || output === undefined) return true;
    constants.set(output, resolved);
    return false;
  });
  return { constants, operators };
}

function resolveOperator(
  operator: TfliteOperator,
  model: TfliteModel,
  constants: ReadonlyMap<number, ConstantTensor>,
): ConstantTensor | null {
  const [input] = operator.inputs;
  const tensor = input === undefined ? undefined : model.tensors[input];
  if (input === undefined || tensor === undefined) return null;
  if (operator.name === "DENSIFY") return densify(tensor, model.file);
  if (operator.name === "DEQUANTIZE") return constants.get(input) ?? null;
  return null;
}
