import type { SessionUpload } from "@plumbline/contracts";
import { decodeSkeletonTrace, type SkeletonTrace } from "@plumbline/session";
import { useCallback, useEffect } from "react";
import { type ApiResult, ok } from "../../api/api-result.ts";
import type { DeskApi } from "../../api/desk-api.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { LoadNotice } from "../load-notice.tsx";
import { useWhenGone } from "../use-when-gone.ts";
import { SessionView } from "./session-view.tsx";

type SessionPageProps = {
  readonly api: DeskApi;
  readonly patientId: string;
  readonly sessionId: string;
  readonly onGone: () => void;
};

type Reviewed = { readonly session: SessionUpload; readonly trace: SkeletonTrace | null };

const loadReview = async (api: DeskApi, patientId: string, sessionId: string): Promise<ApiResult<Reviewed>> => {
  const session = await api.session(patientId, sessionId);
  if (session.kind === "failed") return session;
  if (session.value.skeletonTrace === null) return ok({ session: session.value, trace: null });
  const trace = await api.trace(patientId, sessionId);
  return trace.kind === "failed" ? trace : ok({ session: session.value, trace: decodeSkeletonTrace(trace.value) });
};

/** Loads one session, and the trace where it names one. */
export function SessionPage({ api, patientId, sessionId, onGone }: SessionPageProps) {
  const load = useCallback(() => loadReview(api, patientId, sessionId), [api, patientId, sessionId]);
  const [review, reload] = useLoaded(load);
  useWhenGone(review, onGone);
  const isOpen = review.kind === "ready";
  useEffect(() => {
    // REV-01. What could not be noted stays in the queue.
    if (isOpen) void api.noteReviews(patientId, [sessionId]);
  }, [isOpen, api, patientId, sessionId]);
  if (review.kind !== "ready") return <LoadNotice loaded={review} onRetry={reload} />;
  return <SessionView session={review.value.session} trace={review.value.trace} />;
}
