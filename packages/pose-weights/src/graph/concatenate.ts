import { floatType, type GraphPart, type GraphWeight, integerAttribute, integerType } from "./graph-node.ts";

/** `parts` are node names, in order. */
export function concatenate(name: string, parts: readonly string[], axis: number): GraphPart {
  const axisBytes = new Uint8Array(4);
  new DataView(axisBytes.buffer).setInt32(0, axis, true);
  const axisWeight: GraphWeight = { name: `${name}/axis`, shape: [], type: "int32", bytes: axisBytes };
  const attr = { T: floatType, Tidx: integerType, N: integerAttribute(parts.length) };
  return {
    nodes: [{ name, op: "ConcatV2", input: [...parts, axisWeight.name], attr }],
    weights: [axisWeight],
  };
}
