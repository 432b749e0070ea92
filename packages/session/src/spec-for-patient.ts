import type { ExerciseSpec } from "@plumbline/motion";
import type { SessionPlan } from "./session-plan.ts";

/** EX-VIEW-SPINE: a spine that must be watched is measured only from where its checks are on. */
export const specForPatient = ({
  exercise: { spec },
  needsSpineChecks,
}: Pick<SessionPlan, "exercise" | "needsSpineChecks">): ExerciseSpec =>
  needsSpineChecks ? { ...spec, views: [spec.views[0]] } : spec;
