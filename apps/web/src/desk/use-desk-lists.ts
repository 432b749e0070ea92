import type { AlertQueue, CaseloadPatient } from "@plumbline/contracts";
import { useCallback, useEffect, useRef } from "react";
import type { DeskApi } from "../api/desk-api.ts";
import type { Known } from "./known/known.ts";
import { useKnown } from "./known/use-known.ts";
import { signatureOf } from "./queue/threads-in.ts";

/** Milliseconds. */
const QUEUE_EVERY = 30_000;
/**
 * Each look at the caseload is written down for every patient in it (PRIV-04): it is asked for when the queue has changed,
 * and otherwise seldom.
 */
const CASELOAD_EVERY = 300_000;

type DeskLists = {
  readonly queue: Known<AlertQueue>;
  readonly caseload: Known<readonly CaseloadPatient[]>;
  readonly askBoth: () => void;
};

/** Queue and caseload, asked for again while the desk can be seen. */
export const useDeskLists = (api: DeskApi): DeskLists => {
  const loadQueue = useCallback(() => api.alerts(), [api]);
  const loadCaseload = useCallback(() => api.caseload(), [api]);
  const [queue, askQueue] = useKnown(loadQueue, QUEUE_EVERY);
  const [caseload, askCaseload] = useKnown(loadCaseload, CASELOAD_EVERY);
  const signature = queue.kind === "ready" ? signatureOf(queue.value.entries) : null;
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (signature === null) return;
    if (last.current !== null && last.current !== signature) askCaseload();
    last.current = signature;
  }, [signature, askCaseload]);
  const askBoth = useCallback(() => {
    askQueue();
    askCaseload();
  }, [askQueue, askCaseload]);
  return { queue, caseload, askBoth };
};
