import type { Reach } from "./body/reach.ts";
import type { CheckId } from "./checks/check-id.ts";
import type { MovementSpec } from "./movement-spec.ts";
import type { View } from "./sight/view.ts";
import type { Degrees } from "./units.ts";

/** What the engine needs to know of an exercise; `exercises` supplies it as data. */
export type ExerciseSpec = {
  readonly id: string;
  /** Views in which repetitions and holds are counted, the recommended one first (EX-VIEW). */
  readonly views: readonly [View, ...View[]];
  readonly body: Reach;
  readonly movement: MovementSpec;
  readonly checks: readonly CheckId[];
  /** FC-08: trunk forward angle that stops this exercise, from the side. */
  readonly trunkStop: Degrees;
};
