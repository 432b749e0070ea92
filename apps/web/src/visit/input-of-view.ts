import type { SessionView, VisitInput } from "@plumbline/session";

type Seen = Pick<SessionView, "phase" | "pauseReason" | "record" | "stopChecks">;

/** What the session that runs means for the visit; null while it simply goes on. */
export const inputOfView = ({ phase, pauseReason, record, stopChecks }: Seen): VisitInput | null => {
  if (phase === "asking-pain") return { type: "exercise.over", hasDoneAnything: true, stopChecks };
  if (phase === "finished" && record === null) return { type: "exercise.over", hasDoneAnything: false, stopChecks: 0 };
  if (pauseReason?.kind === "stopped") return { type: "exercise.halted" };
  return pauseReason?.kind === "fall" ? { type: "fall.suspected", trigger: pauseReason.trigger } : null;
};
