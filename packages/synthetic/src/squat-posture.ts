import type { NormalisedHeight } from "@plumbline/motion";
import { degree } from "./angle.ts";
import { mapSides, type Place, type Posture } from "./posture.ts";
import { hipsOver, type Person, standAt } from "./standing-posture.ts";

/** The shank leans forward by this share of the thigh's inclination: 27 degrees when the thighs are at 70. */
const SHANK_SHARE = 0.38;
/** Standing knees are bent this much in all, shared between thigh and shank. */
const STANDING_FLEXION = 6 * degree;
/**
 * Shares of body mass, and where the mass of each part lies between its ends: Winter, table 4.1. Head, arms and trunk
 * at 0.626 from hip to shoulder; the arms are taken out of it, because they reach forward.
 */
const MASS = { thigh: 0.2, shank: 0.093, trunkAndHead: 0.578, arms: 0.1 } as const;
const CENTRE = { thighBelowHip: 0.433, shankBelowKnee: 0.433, trunkAboveHip: 0.66, armBelowShoulder: 0.53 } as const;

type Limbs = { readonly thigh: number; readonly shank: number; readonly trunk: number; readonly arm: number };

/** How far the hips go down and back, metres, when the thighs are inclined by this angle (radians from upright). */
const foldLegs = (limbs: Limbs, thigh: number): { readonly down: number; readonly back: number } => ({
  down: limbs.thigh * (1 - Math.cos(thigh)) + limbs.shank * (1 - Math.cos(SHANK_SHARE * thigh)),
  back: limbs.thigh * Math.sin(thigh) - limbs.shank * Math.sin(SHANK_SHARE * thigh),
});

/** Bisection: `down` of `foldLegs` rises with the angle up to 120 degrees. */
const findThigh = (limbs: Limbs, down: number): number => {
  const search = (low: number, high: number, stepsLeft: number): number => {
    const middle = (low + high) / 2;
    if (stepsLeft === 0) return middle;
    return foldLegs(limbs, middle).down < down
      ? search(middle, high, stepsLeft - 1)
      : search(low, middle, stepsLeft - 1);
  };
  return search(0, 120 * degree, 40);
};

/** Share of mass times metres ahead of the ankles, summed over all parts, with the trunk upright over the hips. */
const momentUpright = (limbs: Limbs, thigh: number, armFlexion: number): number => {
  const knee = limbs.shank * Math.sin(SHANK_SHARE * thigh);
  const hip = knee - limbs.thigh * Math.sin(thigh);
  return (
    MASS.shank * knee * (1 - CENTRE.shankBelowKnee) +
    MASS.thigh * (hip + (knee - hip) * CENTRE.thighBelowHip) +
    MASS.trunkAndHead * hip +
    MASS.arms * (hip + CENTRE.armBelowShoulder * limbs.arm * Math.sin(armFlexion))
  );
};

/** The trunk's lean, radians, that leaves the body's mass as far ahead of the ankles as it was when standing. */
const leanFor = (limbs: Limbs, thigh: number, armFlexion: number, standing: number, armsStanding: number): number => {
  const leverage = limbs.trunk * (MASS.trunkAndHead * CENTRE.trunkAboveHip + MASS.arms);
  const owed = momentUpright(limbs, standing, armsStanding) - momentUpright(limbs, thigh, armFlexion);
  return Math.asin(Math.min(0.97, Math.max(-0.2, owed / leverage)));
};

export type SquatStyle = {
  /** Radians by which the upper back rounds at this moment: an error of form. */
  readonly rounding: number;
};

/**
 * Squatting with planted feet: hips back, knees forward, trunk leaning just enough that the mass stays over the feet,
 * arms reaching forward. At depth 0 this is `standAt`.
 * @param depth hip drop as a share of H
 * @param fullHeight H, nose to heel standing, metres
 */
export const squatAt = (
  person: Person,
  place: Place,
  depth: NormalisedHeight,
  fullHeight: number,
  style: SquatStyle,
): Posture => {
  const { measures } = person;
  const standing = standAt(person, place);
  const limbs: Limbs = {
    thigh: measures.thigh,
    shank: measures.shank,
    trunk: measures.lumbar + measures.thoracic,
    arm: measures.upperArm + measures.forearm,
  };
  const standingThigh = STANDING_FLEXION / (1 + SHANK_SHARE);
  const atRest = foldLegs(limbs, standingThigh);
  const drop = depth * fullHeight;
  const thigh = findThigh(limbs, atRest.down + drop);
  const folded = foldLegs(limbs, thigh);
  const reach = Math.min(1, (thigh - standingThigh) / (65 * degree));
  const arms = mapSides((side) => ({
    flexion: standing.arms[side].flexion + reach * 45 * degree,
    abduction: standing.arms[side].abduction,
    elbow: standing.arms[side].elbow + reach * 16 * degree,
  }));
  const lean = leanFor(limbs, thigh, arms.left.flexion, standingThigh, standing.arms.left.flexion);
  const level = hipsOver(measures, place, standing.feet, { left: 0, forward: atRest.back - folded.back });
  return {
    ...standing,
    hips: { ...level, y: standing.hips.y - drop },
    trunk: { ...standing.trunk, lean: standing.trunk.lean + lean, curve: standing.trunk.curve + style.rounding },
    // The neck follows the back and keeps the eyes up; with a rounded back the head hangs further.
    head: {
      neck: standing.head.neck + lean * 0.75 + style.rounding * 1.7,
      face: standing.head.face + lean * 0.35 + style.rounding,
    },
    arms,
  };
};
