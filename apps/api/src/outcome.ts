import type { ErrorCode } from "@plumbline/contracts";

/** What a rule does not allow: an exercise, or the kind of a decision, and the IDs of the rules that say so. */
export type Refusal = { readonly item: string; readonly rules: readonly string[] };

/** What a use-case comes to. A refusal is a value; only a programmer's error throws. */
export type Outcome<Value, Code extends ErrorCode> =
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "refused"; readonly code: Code; readonly refusals: readonly Refusal[] };

export function done<Value>(value: Value): { readonly kind: "done"; readonly value: Value } {
  return { kind: "done", value };
}

export function refused<Code extends ErrorCode>(
  code: Code,
  refusals: readonly Refusal[] = [],
): { readonly kind: "refused"; readonly code: Code; readonly refusals: readonly Refusal[] } {
  return { kind: "refused", code, refusals };
}
