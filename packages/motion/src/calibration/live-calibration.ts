import { type Body, readBody } from "../body/body.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import type { ExerciseSpec } from "../exercise-spec.ts";
import { keepRecent } from "../filters/recent.ts";
import { type Milliseconds, milliseconds } from "../units.ts";
import { calibrateBody } from "./calibrate-body.ts";
import type { CalibrationProblem, CalibrationStatus } from "./calibration.ts";
import { lookAtFirst } from "./first-look.ts";
import { isAtEase, movementOf, STILL } from "./stillness.ts";

const WINDOW = 1000;
/** A window whose first and last frame lie this far apart holds a second at the frame rates of REP-08. */
const ENOUGH = 800;

export type CalibrationState = { readonly startedAt: Milliseconds | null; readonly bodies: readonly Body[] };

export const startCalibration = (): CalibrationState => ({ startedAt: null, bodies: [] });

const problemOf = (body: Body | null, spec: ExerciseSpec): CalibrationProblem | null => {
  if (body === null) return "no-person";
  const { gate, view } = lookAtFirst(body, spec);
  if (gate.kind === "shut") return gate.reason;
  if (!isAtEase(body, spec)) return "not-upright";
  return spec.views.includes(view) ? null : "wrong-view";
};

const waiting = (
  state: CalibrationState,
  at: Milliseconds,
  problem: CalibrationProblem,
): readonly [CalibrationState, CalibrationStatus] => [
  state,
  { kind: "waiting", problem, waitedFor: milliseconds(at - (state.startedAt ?? at)) },
];

/** REP-01 before a camera: ready with each frame that ends a still, upright second with every used joint in sight. */
export const stepCalibration = (
  state: CalibrationState,
  frame: PoseFrame,
  spec: ExerciseSpec,
): readonly [CalibrationState, CalibrationStatus] => {
  const startedAt = state.startedAt ?? frame.at;
  const body = readBody(frame);
  const problem = problemOf(body, spec);
  if (body === null || problem !== null) return waiting({ startedAt, bodies: [] }, frame.at, problem ?? "no-person");
  const bodies = keepRecent(state.bodies, body, WINDOW);
  const next = { startedAt, bodies };
  const first = bodies[0];
  const isLongEnough = first !== undefined && frame.at - first.at >= ENOUGH;
  if (!isLongEnough || movementOf(bodies, lookAtFirst(body, spec).sides, spec) >= STILL)
    return waiting(next, frame.at, "moving");
  return [next, { kind: "ready", calibration: calibrateBody(bodies, spec) }];
};
