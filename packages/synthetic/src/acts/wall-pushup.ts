import { degree } from "../angle.ts";
import { assembleBody } from "../assemble-body.ts";
import { moveTo, placeAt, roomFrame, turnLeft } from "../frame.ts";
import { mapSides, type Posture } from "../posture.ts";
import { planSet } from "../repeated-set.ts";
import type { Rest } from "../rest.ts";
import type { Actor, Segment } from "../segment.ts";
import { hipsOver } from "../standing-posture.ts";
import type { Tempo } from "../tempo.ts";
import { distanceBetween, vector } from "../vector.ts";

const READY = 1500;
/** Radians. Hands on the wall, arms nearly straight: the body already leans a little. */
const LEANS = 7 * degree;
const SOFT_ELBOW = 22 * degree;
/** No elbow that the documented range asks for needs the body to lean further. */
const MOST_LEAN = 40 * degree;
/** As fine as a ten thousandth of a degree. */
const BISECTIONS = 18;
/** Shares of stature: hands a little wider than the shoulders, at the height of the chest. */
const HANDS = { out: 0.03, down: 0.04 } as const;

/** The whole body straight, leaning forward from the ankles; the eyes stay on the wall. */
const plank = (actor: Actor, rest: Rest, lean: number): Posture => {
  const { posture, place } = rest;
  const leg = actor.measures.thigh + actor.measures.shank;
  return {
    ...posture,
    hips: hipsOver(actor.measures, place, posture.feet, { left: 0, forward: leg * Math.sin(lean) }),
    trunk: { ...posture.trunk, lean: posture.trunk.lean + lean },
    head: { neck: posture.head.neck + lean * 0.9, face: posture.head.face + lean * 0.4 },
  };
};

/** @param flexion radians by which the elbows bend */
export const planWallPushup = (actor: Actor, rest: Rest, tempo: Tempo, flexion: number): Segment => {
  const { measures } = actor;
  const upright = turnLeft(roomFrame, rest.place.heading);
  const shouldersAt = (lean: number) => assembleBody(measures, plank(actor, rest, lean)).landmarks;
  const lengthFor = (elbow: number): number =>
    Math.sqrt(
      measures.upperArm ** 2 + measures.forearm ** 2 + 2 * measures.upperArm * measures.forearm * Math.cos(elbow),
    );
  const start = shouldersAt(LEANS);
  const out = HANDS.out * measures.stature;
  const down = HANDS.down * measures.stature;
  const ahead = Math.sqrt(lengthFor(SOFT_ELBOW) ** 2 - out ** 2 - down ** 2);
  const hands = {
    left: placeAt(moveTo(upright, start.leftShoulder), out, -down, ahead),
    right: placeAt(moveTo(upright, start.rightShoulder), -out, -down, ahead),
  };
  // Bisection: the further the body leans, the nearer the shoulder is to the hand.
  const findLean = (length: number, low: number, high: number, stepsLeft: number): number => {
    const middle = (low + high) / 2;
    if (stepsLeft === 0) return middle;
    return distanceBetween(shouldersAt(middle).leftShoulder, hands.left) > length
      ? findLean(length, middle, high, stepsLeft - 1)
      : findLean(length, low, middle, stepsLeft - 1);
  };
  const lean = (moved: number): number =>
    moved === 0 ? LEANS : findLean(lengthFor(SOFT_ELBOW + moved * flexion), LEANS, MOST_LEAN, BISECTIONS);
  const pose = (ready: number, moved: number): Posture => {
    const body = plank(actor, rest, ready * lean(moved));
    const arms = mapSides((side) => ({
      ...body.arms[side],
      touch: { share: ready, against: "room" as const, wrist: hands[side], elbow: vector(0.6, -0.8, 0) },
    }));
    // Hands on a wall take the sway away.
    return { ...body, arms, held: { hips: ready, trunk: ready } };
  };
  return planSet(rest, tempo, { ready: READY, pose, side: null, peak: flexion / degree });
};
