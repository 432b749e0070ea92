import { useCallback, useEffect, useState } from "react";
import { type ApiResult, failed } from "../../api/api-result.ts";
import { afterAnswer, type Known } from "./known.ts";

type Kept<Value> = { readonly load: unknown; readonly known: Known<Value> };

/**
 * Asks at once, and again whenever `load` changes, on `reload`, and every `everyMs` while the page can be seen.
 * @param everyMs milliseconds; null: only when asked to
 */
export const useKnown = <Value>(
  load: () => Promise<ApiResult<Value>>,
  everyMs: number | null,
): readonly [Known<Value>, () => void] => {
  const [kept, setKept] = useState<Kept<Value>>({ load, known: { kind: "loading" } });

  const ask = useCallback(() => {
    const askedAt = Date.now();
    const settle = (answer: ApiResult<Value>) =>
      setKept((before) => {
        // The answer belongs to a place that was left meanwhile.
        if (before.load !== load) return before;
        return { load, known: afterAnswer(before.known, answer, askedAt) };
      });
    // An answer that breaks the contract is none.
    load().then(settle, () => settle(failed("unreachable", "unreadable")));
  }, [load]);

  useEffect(() => {
    setKept((before) => (before.load === load ? before : { load, known: { kind: "loading" } }));
    ask();
  }, [ask, load]);

  useEffect(() => {
    if (everyMs === null) return;
    const askIfSeen = () => {
      if (document.visibilityState === "visible") ask();
    };
    const timer = setInterval(askIfSeen, everyMs);
    document.addEventListener("visibilitychange", askIfSeen);
    window.addEventListener("online", askIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", askIfSeen);
      window.removeEventListener("online", askIfSeen);
    };
  }, [ask, everyMs]);

  return [kept.load === load ? kept.known : { kind: "loading" }, ask];
};
