import type { Calibration } from "./calibration/calibration.ts";
import type { ExerciseSpec } from "./exercise-spec.ts";
import type { MotionEvent } from "./motion-event.ts";
import { type Movement, resumeMovement, stepMovement } from "./movement.ts";
import type { Resumed } from "./sight/watch.ts";
import type { Milliseconds } from "./units.ts";

type Engaged = { readonly movement: Movement; readonly calibration: Calibration; readonly spec: ExerciseSpec };

/**
 * GATE-5: after a freeze a movement goes on where it went while good frames were waited for, which is told of now. It is
 * no time of a hold.
 */
export const catchUp = (
  { movement, calibration, spec }: Engaged,
  { frozenFor, seen }: Resumed,
  at: Milliseconds,
): readonly [Movement, readonly MotionEvent[]] => {
  const [resumed, left] = resumeMovement(movement, frozenFor, seen[0]?.body.at ?? at);
  let current = resumed;
  const events: MotionEvent[] = [...left];
  for (const sight of movement.kind === "hold" ? [] : seen) {
    const [waited] = resumeMovement(current, 0, sight.body.at);
    const [next, happened] = stepMovement(waited, sight, calibration, spec);
    current = next;
    events.push(...happened);
  }
  return [resumeMovement(current, 0, at)[0], events.map((event) => ({ ...event, at }))];
};
