import { UnsupportedOperatorError } from "../errors/unsupported-operator-error.ts";
import { activation } from "../tflite/schema.ts";
import type { TfliteOperator } from "../tflite/tflite-model.ts";

/** The activation that TFLite fuses into an operator. */
export function readActivation(operator: TfliteOperator, field: number, file: string): "none" | "relu6" {
  const code = operator.options?.int8(field, activation.none) ?? activation.none;
  if (code === activation.none) return "none";
  if (code === activation.relu6) return "relu6";
  throw new UnsupportedOperatorError(file, operator.name, `there is no rule for the fused activation ${code}`);
}

/** For operators whose tfjs counterpart fuses nothing. */
export function requireNoActivation(operator: TfliteOperator, field: number, file: string): void {
  if (readActivation(operator, field, file) !== "none") {
    throw new UnsupportedOperatorError(file, operator.name, "there is no rule for its fused activation");
  }
}
