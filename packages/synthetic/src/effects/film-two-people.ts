import { milliseconds, type PoseFrame } from "@plumbline/motion";
import { alongAxes, axesOf, type Camera } from "../camera.ts";
import { framesOf } from "../frames-of.ts";
import type { Performance } from "../performance.ts";
import { subtract } from "../vector.ts";
import { isWithin, type Span } from "./span.ts";

export type TwoPeople = { readonly patient: Performance; readonly other: Performance; readonly camera: Camera };

/** Metres to the side, as seen by the camera, within which one person covers the other. */
const COVERS = 0.3;
const STEP = 40;

/** When the other person is before the patient, so that a detector is likely to jump to them. */
export const spansInFront = ({ patient, other, camera }: TwoPeople): readonly Span[] => {
  const axes = axesOf(camera);
  const seen = (who: Performance, at: number) =>
    alongAxes(axes, subtract(who.bodyAt(milliseconds(at)).pelvis.origin, camera.position));
  const isInFront = (at: number): boolean => {
    const [near, far] = [seen(other, at), seen(patient, at)];
    return near.z < far.z && Math.abs(near.x / near.z - far.x / far.z) * far.z < COVERS;
  };
  const spans: { from: number; until: number }[] = [];
  for (let at = 0; at < Math.min(patient.duration, other.duration); at += STEP) {
    if (!isInFront(at)) continue;
    const last = spans.at(-1);
    if (last?.until === at) last.until = at + STEP;
    else spans.push({ from: at, until: at + STEP });
  }
  return spans.map(({ from, until }) => ({ from: milliseconds(from), until: milliseconds(until) }));
};

/**
 * Two people before the camera, and a detector that gives one pose a frame: the patient's, and while a span lasts the
 * other person's.
 */
export const filmTwoPeople = (
  { patient, other, camera }: TwoPeople,
  jumps: readonly Span[],
  framesPerSecond: number,
): readonly PoseFrame[] => {
  const others = framesOf(other, camera, framesPerSecond);
  return framesOf(patient, camera, framesPerSecond).map((frame, index) => {
    const jumped = others[index];
    return isWithin(jumps, frame.at) && jumped !== undefined ? jumped : frame;
  });
};
