import type { GraphPart } from "../graph/graph-node.ts";
import type { TfliteOperator } from "../tflite/tflite-model.ts";
import type { MappingScope } from "./mapping-scope.ts";

/** Turns one TFLite operator into graph nodes; the last one bears the operator's output.
 * @throws {UnsupportedOperatorError} when it has an option for which there is no rule */
export type OperatorMapping = (operator: TfliteOperator, scope: MappingScope) => GraphPart;
