import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { assembleBody } from "../assemble-body.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import { mapSides, type Posture } from "../posture.ts";
import { planSet } from "../repeated-set.ts";
import type { Rest } from "../rest.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import type { Tempo } from "../tempo.ts";
import { trunkLength } from "../trunk-length.ts";
import { distanceBetween, scale, type Vector3, vector } from "../vector.ts";

const READY = 1300;
/** Arms nearly straight, elbows soft: the shoulder's distance to the wrist, a share of stature (arm 0.332). */
const SOFT_ARM = 0.318;
/** Shares of stature: hands at chest height, and hands a little under the shoulders. */
const CHEST = -0.03;
const OPEN = -0.04;
/** Shares of stature. On the wall the hands start beside the shoulders and come together as they rise. */
const SLIDE = { up: 0.06, out: 0.17, narrower: 0.08, highest: 0.75 } as const;
const CLOSED_AND_OPEN = 1800;

/** Both wrists at a place measured from their own shoulders, shares of stature outward, up and forward. */
const bringWrists = (actor: Actor, posture: Posture, share: number, wrist: Vector3, elbow: Vector3): Posture => ({
  ...posture,
  arms: mapSides((side) => ({
    ...posture.arms[side],
    touch: { share, against: "upright", wrist: scale(wrist, actor.measures.stature), elbow },
  })),
});

/** A place at arm's length, so far out and up; the rest of the arm goes forward. */
const atArmsLength = (out: number, up: number): Vector3 =>
  vector(out, up, Math.sqrt(Math.max(0, SOFT_ARM ** 2 - out ** 2 - up ** 2)));

/** Half a shoulder width is what either wrist moves when the gap grows by one; a share of stature. */
const halfShoulders = ({ measures }: Actor): number => measures.shoulderHalfWidth / measures.stature;

/** @param reach by how many shoulder widths the gap between the wrists grows */
export const planBandPullApart = (actor: Actor, rest: Rest, tempo: Tempo, reach: number): Segment =>
  planSet(rest, tempo, {
    ready: READY,
    side: null,
    peak: reach,
    pose: (ready, moved) => {
      const wrist = atArmsLength(moved * reach * halfShoulders(actor), CHEST);
      return bringWrists(actor, rest.posture, ready, wrist, vector(0.3, -1, 0));
    },
  });

/** @param reach how far the wrists rise, a share of T */
export const planWallSlide = (actor: Actor, rest: Rest, tempo: Tempo, reach: number): Segment => {
  const rise = (reach * trunkLength(actor)) / actor.measures.stature;
  const narrower = (SLIDE.narrower * reach) / SLIDE.highest;
  return planSet(rest, tempo, {
    ready: READY,
    side: null,
    peak: reach,
    pose: (ready, moved) => {
      const wrist = vector(SLIDE.out - moved * narrower, SLIDE.up + moved * rise, 0);
      return bringWrists(actor, rest.posture, ready, wrist, vector(0.8, -0.6, 0));
    },
  });
};

/** @param reach by how many shoulder widths the gap between the wrists is wider than at ease */
export const planChestOpener = (actor: Actor, rest: Rest, reach: number, hold: Milliseconds): Segment => {
  const { leftWrist, rightWrist } = assembleBody(actor.measures, rest.posture).landmarks;
  const atEase = distanceBetween(leftWrist, rightWrist) / (2 * actor.measures.shoulderHalfWidth);
  const wrist = atArmsLength((atEase + reach - 1) * halfShoulders(actor), OPEN);
  const duration = milliseconds(2 * CLOSED_AND_OPEN + hold);
  const postureAt = (time: Milliseconds): Posture =>
    bringWrists(
      actor,
      rest.posture,
      riseAndFall(time, CLOSED_AND_OPEN, hold, CLOSED_AND_OPEN),
      wrist,
      vector(0.2, -1, -0.1),
    );
  return {
    ...plainSegment(duration, rest.place, postureAt, rest.stance),
    holds: [
      {
        side: null,
        startAt: milliseconds(0),
        reachedAt: milliseconds(CLOSED_AND_OPEN),
        leftAt: milliseconds(CLOSED_AND_OPEN + hold),
        endAt: duration,
        peak: reach,
      },
    ],
  };
};
