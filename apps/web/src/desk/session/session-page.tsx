import { type ScoresAfter, type SessionUpload, scoresAfter } from "@plumbline/contracts";
import { decodeSkeletonTrace, type SkeletonTrace } from "@plumbline/session";
import { useCallback, useEffect } from "react";
import { type ApiResult, ok } from "../../api/api-result.ts";
import type { ChartApi } from "../../api/chart-api.ts";
import type { DeskApi } from "../../api/desk-api.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { LoadNotice } from "../load-notice.tsx";
import { useWhenGone } from "../use-when-gone.ts";
import { SessionView } from "./session-view.tsx";

type SessionPageProps = {
  readonly api: DeskApi;
  readonly chartApi: ChartApi;
  readonly patientId: string;
  readonly sessionId: string;
  readonly onGone: () => void;
};

type Reviewed = {
  readonly session: SessionUpload;
  /** PAIN-01, SAFE-06: also what was told after the record had gone. */
  readonly told: ScoresAfter;
  readonly trace: SkeletonTrace | null;
};

const loadReview = async (
  { api, chartApi }: Pick<SessionPageProps, "api" | "chartApi">,
  patientId: string,
  sessionId: string,
): Promise<ApiResult<Reviewed>> => {
  const [session, chart] = await Promise.all([api.session(patientId, sessionId), chartApi.chart()]);
  if (session.kind === "failed") return session;
  if (chart.kind === "failed") return chart;
  const review = { session: session.value, told: scoresAfter(session.value, chart.value.entries) };
  if (session.value.skeletonTrace === null) return ok({ ...review, trace: null });
  const trace = await api.trace(patientId, sessionId);
  return trace.kind === "failed" ? trace : ok({ ...review, trace: decodeSkeletonTrace(trace.value) });
};

/** Loads one session, what was told of it, and the trace where it names one. */
export function SessionPage({ api, chartApi, patientId, sessionId, onGone }: SessionPageProps) {
  const load = useCallback(
    () => loadReview({ api, chartApi }, patientId, sessionId),
    [api, chartApi, patientId, sessionId],
  );
  const [review, reload] = useLoaded(load);
  useWhenGone(review, onGone);
  const isOpen = review.kind === "ready";
  useEffect(() => {
    // REV-01. What could not be noted stays in the queue.
    if (isOpen) void api.noteReviews(patientId, [sessionId]);
  }, [isOpen, api, patientId, sessionId]);
  if (review.kind !== "ready") return <LoadNotice loaded={review} onRetry={reload} />;
  return <SessionView {...review.value} />;
}
