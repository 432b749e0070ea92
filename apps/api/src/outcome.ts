import type { ErrorCode } from "@plumbline/contracts";

/** What a use-case comes to. A refusal is a value; only a programmer's error throws. */
export type Outcome<Value, Code extends ErrorCode> =
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "refused"; readonly code: Code };

export function done<Value>(value: Value): { readonly kind: "done"; readonly value: Value } {
  return { kind: "done", value };
}

export function refused<Code extends ErrorCode>(code: Code): { readonly kind: "refused"; readonly code: Code } {
  return { kind: "refused", code };
}
