import type { ApiFailure, ApiResult } from "../../api/api-result.ts";

/** What the desk knows of something that it asks for again and again. */
export type Known<Value> =
  | { readonly kind: "loading" }
  | {
      readonly kind: "ready";
      readonly value: Value;
      /** When it was asked, in milliseconds since 1970. */
      readonly askedAt: number;
      /** The server could not be reached since: it may have changed. */
      readonly isOld: boolean;
    }
  | { readonly kind: "failed"; readonly failure: ApiFailure };

/**
 * Without a network the last answer stays, marked as old: an urgent alert must not vanish with the connection. Any other
 * refusal takes it from the screen at once (PRIV-04). An answer that was asked for earlier changes nothing.
 */
export const afterAnswer = <Value>(before: Known<Value>, answer: ApiResult<Value>, askedAt: number): Known<Value> => {
  if (before.kind === "ready" && askedAt < before.askedAt) return before;
  if (answer.kind === "ok") return { kind: "ready", value: answer.value, askedAt, isOld: false };
  if (answer.failure === "unreachable" && before.kind === "ready") return { ...before, isOld: true };
  return { kind: "failed", failure: answer.failure };
};
