import type { ExerciseId } from "@plumbline/exercises";
import type { NormalisedHeight } from "@plumbline/motion";
import { isStandingWork } from "../gating/gate.ts";
import type { FallWatch } from "./fall-sample.ts";

/** FALL-02. @param seatHeight mid-hip ÷ H of the seated calibration; null where there was none */
export const fallWatchFor = (exercise: ExerciseId, seatHeight: NormalisedHeight | null): FallWatch => ({
  isCameraOn: exercise !== "back_extensor_supine",
  seatHeight: exercise === "sit_to_stand" || !isStandingWork(exercise) ? seatHeight : null,
});
