import type { BodyMeasures } from "./body-measures.ts";
import { reachLeg } from "./leg-chain.ts";
import { minimumJerk } from "./minimum-jerk.ts";
import { type ArmTouch, mapSides, type Posture } from "./posture.ts";
import type { RisingHands } from "./seat-act.ts";
import { add, scale, subtract, vector } from "./vector.ts";

/** Shares of stature: before the other shoulder, with the forearms on the chest. */
const CROSSED = { wrist: { inward: 0.15, down: 0.06, ahead: 0.09 }, elbow: vector(0.25, -1, 0.35) } as const;
/** Where a pushing hand is along the thigh, 0 hip to 1 knee: near the knee at first, sliding up as the hips rise. */
const PUSH = { from: 0.75, slide: 0.5 } as const;
/** The wrist over the middle of the thigh, a share of stature. */
const OVER_THIGH = 0.05;
/** Shares of the way up between which pushing hands let go: arms do not reach the thighs of somebody upright. */
const LET_GO = { from: 0.45, until: 0.95 } as const;

/**
 * @param share 0 hanging, 1 where they belong
 * @param risen 0 seated, 1 standing
 */
export const holdHands = (
  measures: BodyMeasures,
  posture: Posture,
  hands: RisingHands,
  share: number,
  risen: number,
): Posture => {
  if (hands === "hanging" || share === 0) return posture;
  const touches = mapSides((side): ArmTouch => {
    if (hands === "crossed") {
      const { inward, down, ahead } = CROSSED.wrist;
      const wrist = scale(vector(-inward, -down, ahead), measures.stature);
      return { share, against: "chest", wrist, elbow: CROSSED.elbow };
    }
    const { hip, knee } = reachLeg(measures, side, posture);
    const along = PUSH.from - PUSH.slide * risen;
    const wrist = add(hip, scale(subtract(knee, hip), along), vector(0, OVER_THIGH * measures.stature, 0));
    const holds = 1 - minimumJerk((risen - LET_GO.from) / (LET_GO.until - LET_GO.from));
    return { share: share * holds, against: "room", wrist, elbow: vector(0.5, 0, -0.85) };
  });
  return { ...posture, arms: mapSides((side) => ({ ...posture.arms[side], touch: touches[side] })) };
};
