/** Why the server gave no answer that can be shown. Each has words of its own in the messages. */
export type ApiFailure =
  /** No network, or a server in trouble. */
  | "unreachable"
  | "signed-out"
  /** Not there, or no longer for these eyes: the server does not say which. */
  | "not-found"
  | "forbidden"
  /** The request itself was wrong. */
  | "refused";

export type ApiResult<Value> =
  | { readonly kind: "ok"; readonly value: Value }
  | {
      readonly kind: "failed";
      readonly failure: ApiFailure;
      readonly code: string;
      readonly refusals: readonly Refusal[];
    };

/** An item that the server does not take, and the rules that refuse it. */
export type Refusal = { readonly item: string; readonly rules: readonly string[] };

export const ok = <Value>(value: Value): ApiResult<Value> => ({ kind: "ok", value });

export const failed = (failure: ApiFailure, code: string, refusals: readonly Refusal[] = []): ApiResult<never> => ({
  kind: "failed",
  failure,
  code,
  refusals,
});
