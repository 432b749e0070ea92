import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { riseAndFall } from "../minimum-jerk.ts";
import type { Place, Posture } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { hipsOver, standAt } from "../standing-posture.ts";

const MOVE = 1600;
/** The hips go back by this share of what the trunk's top goes forward: it keeps the mass over the feet (Winter's masses). */
const HIPS_BACK_SHARE = 0.42;

/** Bent forward at the hips with straight knees, arms hanging. @param bend radians */
export const bendAt = (actor: Actor, place: Place, bend: number): Posture => {
  const { measures } = actor;
  const standing = standAt(actor, place);
  const forward = -HIPS_BACK_SHARE * (measures.lumbar + measures.thoracic) * Math.sin(bend);
  return {
    ...standing,
    hips: hipsOver(measures, place, standing.feet, { left: 0, forward }),
    trunk: { ...standing.trunk, lean: standing.trunk.lean + bend * 0.85, curve: standing.trunk.curve + bend * 0.2 },
    head: { neck: standing.head.neck + bend * 0.95, face: standing.head.face + bend * 0.9 },
  };
};

/** Bends and comes up. @param lean radians at the deepest */
export const planBow = (actor: Actor, place: Place, lean: number, stay: Milliseconds): Segment =>
  plainSegment(milliseconds(2 * MOVE + stay), place, (time) =>
    bendAt(actor, place, lean * riseAndFall(time, MOVE, stay, MOVE)),
  );
