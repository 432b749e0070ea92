import { useCallback, useEffect, useState } from "react";
import type { ApiFailure, ApiResult } from "./api-result.ts";

export type Loaded<Value> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: Value }
  | { readonly kind: "failed"; readonly failure: ApiFailure };

const loading = { kind: "loading" } as const;

/**
 * Asks the server whenever `load` changes, and again on `reload`. Nothing is kept from an earlier answer: what a person
 * may no longer see is gone from the screen at the next look.
 */
export const useLoaded = <Value>(load: () => Promise<ApiResult<Value>>): readonly [Loaded<Value>, () => void] => {
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<{ readonly load: unknown; readonly loaded: Loaded<Value> } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same again.
  useEffect(() => {
    let isCurrent = true;
    const settle = (loaded: Loaded<Value>) => {
      if (isCurrent) setAnswer({ load, loaded });
    };
    load().then(
      (result) => settle(result.kind === "ok" ? { kind: "ready", value: result.value } : result),
      () => settle({ kind: "failed", failure: "unreachable" }),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, round]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  return [answer?.load === load ? answer.loaded : loading, reload];
};
