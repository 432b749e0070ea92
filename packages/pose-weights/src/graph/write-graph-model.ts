import type { GraphNode, GraphPart, GraphWeight } from "./graph-node.ts";

export type ModelFile = { readonly path: string; readonly bytes: Uint8Array };

/** About 1 MiB a file, so that a loading bar moves and a broken download repeats little. */
const shardBytes = 1024 * 1024;

/** The files of a tfjs graph model: model.json and the weights it names.
 * @param metadata kept in model.json for whoever finds the file alone */
export function writeGraphModel(graph: GraphPart, metadata: Readonly<Record<string, string>>): readonly ModelFile[] {
  const shards = splitIntoShards(Buffer.concat(graph.weights.map(({ bytes }) => bytes)));
  const model = {
    format: "graph-model",
    generatedBy: "TensorFlow Lite",
    convertedBy: "@plumbline/pose-weights",
    userDefinedMetadata: metadata,
    modelTopology: { node: [...graph.weights.map(describeConstant), ...graph.nodes], versions: {} },
    weightsManifest: [{ paths: shards.map(({ path }) => path), weights: graph.weights.map(describeWeight) }],
  };
  return [{ path: "model.json", bytes: Buffer.from(`${JSON.stringify(model)}\n`, "utf8") }, ...shards];
}

function describeConstant({ name, type }: GraphWeight): GraphNode {
  return { name, op: "Const", input: [], attr: { dtype: { type: type === "int32" ? "DT_INT32" : "DT_FLOAT" } } };
}

function describeWeight({ name, shape, type }: GraphWeight): object {
  if (type !== "float16") return { name, shape, dtype: type };
  return { name, shape, dtype: "float32", quantization: { dtype: "float16", original_dtype: "float32" } };
}

function splitIntoShards(bytes: Buffer): readonly ModelFile[] {
  const count = Math.ceil(bytes.byteLength / shardBytes);
  return Array.from({ length: count }, (_, index) => ({
    path: `weights-${index + 1}-of-${count}.bin`,
    bytes: bytes.subarray(index * shardBytes, (index + 1) * shardBytes),
  }));
}
