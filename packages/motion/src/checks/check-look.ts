import { neckBendOf, trunkForwardOf } from "../body/body.ts";
import { angleInPicture } from "../body/joint-angle.ts";
import { headingOf, wrapDegrees } from "../body/point.ts";
import { skeletonOf } from "../body/skeleton.ts";
import type { Calibration } from "../calibration/calibration.ts";
import { swayWhileHolding } from "../hold/hold-movement.ts";
import { type Movement, repetitionsIn } from "../movement.ts";
import { depthOf, isGoingOut } from "../repetition/repetition-readout.ts";
import type { Sight } from "../sight/watch.ts";
import { earAhead, elbowAhead } from "../signals/arm-signals.ts";
import { couldHandsPush } from "../signals/hands-push.ts";
import { rearHeelLift } from "../signals/hold-signals.ts";

/** What the form checks of one frame look at. */
export type CheckLook = {
  readonly sight: Sight;
  readonly calibration: Calibration;
  readonly movement: Movement;
  /** FC-SU-A: attempts at a step that did not clear it, in a row. */
  readonly trips: number;
};

/** Degrees, or shares of H or T, as the check's threshold; null where it cannot be judged. */
export type CheckReader = (look: CheckLook) => number | null;

const difference = (now: number | null, rest: number | null): number | null =>
  now === null || rest === null ? null : now - rest;

const turned = (now: number | null, rest: number | null): number | null =>
  now === null || rest === null ? null : wrapDegrees(now - rest);

export const trunkForward: CheckReader = ({ sight }) => trunkForwardOf(sight.body, sight.nearer);

export const trunkForwardChange: CheckReader = ({ sight, calibration }) =>
  turned(trunkForwardOf(sight.body, sight.nearer), calibration.trunkForward);

export const trunkSideChange: CheckReader = ({ sight, calibration }) =>
  Math.abs(wrapDegrees(sight.body.trunkLean - calibration.trunkSide));

export const neckBendChange: CheckReader = ({ sight, calibration }) =>
  turned(neckBendOf(sight.body, sight.nearer), calibration.neckBend);

/** FC-06, share of T. */
export const earForwardChange: CheckReader = ({ sight: { body, nearer }, calibration }) => {
  const change = difference(earAhead(body, nearer), earAhead(calibration.resting, nearer));
  return change === null ? null : change / calibration.trunkLength;
};

/** FC-AC-A, share of T. */
export const elbowForwardChange: CheckReader = ({ sight: { body, nearer }, calibration }) => {
  const change = difference(elbowAhead(body, nearer), elbowAhead(calibration.resting, nearer));
  return change === null ? null : change / calibration.trunkLength;
};

/** Ankles closer than this, share of H, have no ratio to speak of. [E] */
const FEET_TOGETHER = 0.05;

const kneesOverAnkles = ({ legs }: Sight["body"], bodyHeight: number): number | null => {
  const ankles = Math.abs(legs.left.ankle.x - legs.right.ankle.x);
  return ankles < FEET_TOGETHER * bodyHeight ? null : Math.abs(legs.left.knee.x - legs.right.knee.x) / ankles;
};

/** FC-05: the share of the calibrated ratio of knee gap to ankle gap that is lost. */
export const kneesInward: CheckReader = ({ sight, calibration }) => {
  const { bodyHeight, resting } = calibration;
  const [now, rest] = [kneesOverAnkles(sight.body, bodyHeight), kneesOverAnkles(resting, bodyHeight)];
  return now === null || rest === null || rest === 0 ? null : 1 - now / rest;
};

const twistOf = ({ frame: { world } }: Sight["body"]): number | null => {
  const skeleton = world === null ? null : skeletonOf(world);
  if (skeleton === null) return null;
  const { leftShoulder, rightShoulder, leftHip, rightHip } = skeleton;
  const shoulders = headingOf(leftShoulder.x - rightShoulder.x, leftShoulder.z - rightShoulder.z);
  return wrapDegrees(shoulders - headingOf(leftHip.x - rightHip.x, leftHip.z - rightHip.z));
};

/** FC-10: how far the shoulder line has turned against the hip line, from the world skeleton. */
export const twistChange: CheckReader = ({ sight, calibration }) => {
  const change = turned(twistOf(sight.body), twistOf(calibration.resting));
  return change === null ? null : Math.abs(change);
};

/** FC-WP-A: what the shoulder–hip–ankle line has lost of its straightness. */
export const bodyLineLoss: CheckReader = ({ sight: { body, nearer }, calibration }) => {
  const line = (of: Sight["body"]): number | null =>
    angleInPicture(of.shoulders[nearer], of.legs[nearer].hip, of.legs[nearer].ankle);
  return difference(line(calibration.resting), line(body));
};

/** FC-09, share of H, while a stance is held. */
export const sway: CheckReader = ({ movement, calibration }) =>
  movement.kind === "hold" ? swayWhileHolding(movement, calibration) : null;

/** FC-11, in the signal's unit. */
export const depth: CheckReader = ({ movement }) => {
  const move = repetitionsIn(movement);
  return move === null ? null : depthOf(move);
};

/** FC-STS-A: 1 while the person rises from the seat with a hand where it could push, else 0; null where nobody rises. */
export const handsPush: CheckReader = ({ sight, movement, calibration }) => {
  const isRising = movement.kind === "repetition" && movement.spec.range.of === "seat-to-stand" && isGoingOut(movement);
  return isRising ? Number(couldHandsPush(sight.body, calibration.bodyHeight, sight.sides)) : null;
};

/** FC-CS-A, share of H, while the stretch is held. */
export const rearHeel: CheckReader = ({ sight, movement, calibration }) =>
  movement.kind === "hold" && movement.hold.phase !== "down" ? rearHeelLift(sight, calibration) : null;

export const trips: CheckReader = (look) => look.trips;
