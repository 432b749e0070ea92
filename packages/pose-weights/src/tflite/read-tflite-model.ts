import { MalformedModelError } from "../errors/malformed-model-error.ts";
import { countElements } from "../weights/constant-tensor.ts";
import { type FlatbufferFile, FlatbufferTable } from "./flatbuffer-table.ts";
import { nameBuiltinOperator } from "./operator-names.ts";
import { readSparsity } from "./read-sparsity.ts";
import {
  bufferField,
  fileIdentifier,
  modelField,
  operatorCodeField,
  operatorField,
  subgraphField,
  tensorField,
  tensorTypes,
} from "./schema.ts";
import type { TfliteModel, TfliteOperator, TfliteTensor } from "./tflite-model.ts";

/** A tensor of 256 Mi elements would not fit the memory of a page: such a size is damage. */
const mostElements = 2 ** 28;

/** Reads a TFLite file of one subgraph. The field ids come from TensorFlow's public schema: see schema.ts.
 * @param file the file's name, for errors
 * @throws {MalformedModelError} when the file is damaged or is no TFLite model */
export function readTfliteModel(bytes: Uint8Array, file: string): TfliteModel {
  // The identifier follows the four-byte offset of the root table.
  const identifier = new TextDecoder().decode(bytes.subarray(4, 8));
  if (identifier !== fileIdentifier) {
    throw new MalformedModelError(file, `bytes 4 to 7 are not "${fileIdentifier}"`);
  }
  const flatbuffer: FlatbufferFile = {
    name: file,
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  };
  const model = FlatbufferTable.root(flatbuffer);
  const [subgraph, ...others] = model.tables(modelField.subgraphs);
  if (subgraph === undefined || others.length > 0) {
    throw new MalformedModelError(file, `it has ${subgraph === undefined ? "no" : "more than one"} subgraph`);
  }
  const buffers = model.tables(modelField.buffers).map((buffer) => buffer.bytes(bufferField.bytes));
  const operatorNames = model.tables(modelField.operatorCodes).map(readOperatorName);
  const result = {
    file,
    tensors: subgraph.tables(subgraphField.tensors).map((tensor) => readTensor(tensor, buffers, file)),
    operators: subgraph.tables(subgraphField.operators).map((operator) => readOperator(operator, operatorNames, file)),
    inputs: subgraph.int32s(subgraphField.inputs),
    outputs: subgraph.int32s(subgraphField.outputs),
  };
  checkReferences(result);
  return result;
}

function readOperatorName(code: FlatbufferTable): string {
  const custom = code.text(operatorCodeField.customCode);
  if (custom !== "") return custom;
  // Codes above 127 do not fit the older byte-sized field, which newer files fill as far as they can.
  const short = code.int8(operatorCodeField.shortBuiltinCode, 0);
  return nameBuiltinOperator(Math.max(short, code.int32(operatorCodeField.builtinCode, 0)));
}

function readTensor(tensor: FlatbufferTable, buffers: readonly Uint8Array[], file: string): TfliteTensor {
  const name = tensor.text(tensorField.name);
  const shape = tensor.int32s(tensorField.shape);
  if (shape.some((size) => size < 0) || countElements(shape) > mostElements) {
    throw new MalformedModelError(file, `tensor ${name} has the impossible shape [${shape.join(", ")}]`);
  }
  const typeCode = tensor.int8(tensorField.type, 0);
  const type = tensorTypes[typeCode];
  if (type === undefined) throw new MalformedModelError(file, `tensor ${name} has the unknown type ${typeCode}`);
  const bufferIndex = tensor.uint32(tensorField.buffer, 0);
  const bytes = buffers[bufferIndex];
  if (bytes === undefined) throw new MalformedModelError(file, `tensor ${name} names the absent buffer ${bufferIndex}`);
  const sparsity = tensor.table(tensorField.sparsity);
  return {
    name,
    shape,
    type,
    bytes,
    sparsity: sparsity === null ? null : readSparsity(sparsity, file),
  };
}

function readOperator(operator: FlatbufferTable, names: readonly string[], file: string): TfliteOperator {
  const codeIndex = operator.uint32(operatorField.codeIndex, 0);
  const name = names[codeIndex];
  if (name === undefined) throw new MalformedModelError(file, `an operator names the absent code ${codeIndex}`);
  return {
    name,
    inputs: operator.int32s(operatorField.inputs),
    outputs: operator.int32s(operatorField.outputs),
    options: operator.table(operatorField.options),
  };
}

function checkReferences(model: TfliteModel): void {
  const used = [model.inputs, model.outputs, ...model.operators.flatMap(({ inputs, outputs }) => [inputs, outputs])];
  for (const index of used.flat()) {
    if (model.tensors[index] === undefined) {
      throw new MalformedModelError(model.file, `an operator uses the absent tensor ${index}`);
    }
  }
}
