import type { ExerciseSpec } from "../exercise-spec.ts";
import { moveOf } from "../movement-spec.ts";
import { capOf } from "../repetition/range-target.ts";
import type { View } from "../sight/view.ts";
import type { CheckId } from "./check-id.ts";
import * as look from "./check-look.ts";
import type { FormCheck } from "./form-check.ts";

/** FC-15: an angle check clears 10° below its threshold, at least at calibration +2°. */
const angle = (check: Omit<FormCheck, "clearBelow">): FormCheck => ({
  ...check,
  clearBelow: Math.max(check.threshold - 10, 2),
});

/** FC-15: a length check clears at half its threshold. */
const length = (check: Omit<FormCheck, "clearBelow">): FormCheck => ({ ...check, clearBelow: check.threshold / 2 });

const FC_08 = angle({
  id: "FC-08",
  severity: "stop",
  debounce: 500,
  view: "side",
  read: look.trunkForward,
  threshold: 60,
});

const FC_11 = length({
  id: "FC-11",
  severity: "correct",
  debounce: 200,
  view: null,
  read: look.depth,
  threshold: Number.POSITIVE_INFINITY,
});

/** §4.4: what persists. FC-03 and FC-04 come from the repetition itself, FC-12 and FC-IMP-A from the session. */
const PERSISTING: readonly FormCheck[] = [
  FC_08,
  length({ id: "FC-09", severity: "stop", debounce: 200, view: "front", read: look.sway, threshold: 0.06 }),
  length({ id: "FC-SU-A", severity: "stop", debounce: 0, view: null, read: look.trips, threshold: 1.5 }),
  angle({ id: "FC-07", severity: "correct", debounce: 500, view: "side", read: look.neckBendChange, threshold: 15 }),
  angle({ id: "FC-WP-A", severity: "correct", debounce: 500, view: "side", read: look.bodyLineLoss, threshold: 15 }),
  angle({
    id: "FC-01",
    severity: "correct",
    debounce: 700,
    view: "side",
    read: look.trunkForwardChange,
    threshold: 20,
  }),
  angle({ id: "FC-02", severity: "correct", debounce: 700, view: "front", read: look.trunkSideChange, threshold: 10 }),
  FC_11,
  length({ id: "FC-CS-A", severity: "correct", debounce: 700, view: "side", read: look.rearHeel, threshold: 0.02 }),
  length({
    id: "FC-AC-A",
    severity: "correct",
    debounce: 500,
    view: "side",
    read: look.elbowForwardChange,
    threshold: 0.15,
  }),
  length({
    id: "FC-06",
    severity: "correct",
    debounce: 1000,
    view: "side",
    read: look.earForwardChange,
    threshold: 0.1,
  }),
  length({ id: "FC-05", severity: "info", debounce: 500, view: "front", read: look.kneesInward, threshold: 0.25 }),
  angle({ id: "FC-10", severity: "info", debounce: 500, view: "front", read: look.twistChange, threshold: 20 }),
  length({ id: "FC-STS-A", severity: "info", debounce: 300, view: null, read: look.handsPush, threshold: 0.5 }),
];

/** §4.4: the checks of severity stop; FC-IMP-A is raised by the session. */
export const STOP_CHECKS: readonly CheckId[] = [
  ...PERSISTING.filter(({ severity }) => severity === "stop").map(({ id }) => id),
  "FC-IMP-A",
];

/** The only view in which a check can be judged; null where any will do, or it needs no posture. */
export const viewOfCheck = (id: CheckId): View | null => PERSISTING.find((check) => check.id === id)?.view ?? null;

/** What an exercise itself sets: the trunk's stop (FC-08), and its own cap (FC-11). */
const fitted = (check: FormCheck, spec: ExerciseSpec): FormCheck => {
  if (check === FC_08) return angle({ ...FC_08, threshold: spec.trunkStop });
  const move = moveOf(spec.movement);
  return check === FC_11 && move !== null ? length({ ...FC_11, threshold: capOf(move.range) }) : check;
};

/** §4.4: FC-08 belongs to every exercise seen from the side, listed or not. */
export const formChecksOf = (spec: ExerciseSpec): readonly FormCheck[] =>
  PERSISTING.filter(({ id }) => id === "FC-08" || spec.checks.includes(id)).map((check) => fitted(check, spec));
