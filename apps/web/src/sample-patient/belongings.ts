import { type Milliseconds, milliseconds } from "@plumbline/motion";
import type { Chair, Performance, SyntheticBody, Vector3 } from "@plumbline/synthetic";

/** Where something stands on the floor, and which way it is turned: radians, as a person's heading. Metres. */
export type Standing = { readonly x: number; readonly z: number; readonly heading: number };

export type Step = {
  /** The middle of its top. */
  readonly place: Standing;
  readonly height: number;
  readonly depth: number;
};

/** The middle of its face; it looks along its heading, at the person or past them. */
export type Wall = { readonly place: Standing; readonly isAhead: boolean };

export type Band = {
  /** In the hands only while the exercise needs it. */
  readonly from: Milliseconds;
  readonly until: Milliseconds;
  /** The fixed point that it is looped around; null when it goes from hand to hand. */
  readonly post: Vector3 | null;
};

/** What an exercise needs besides the person. */
export type Belongings = {
  readonly chairAt: ((at: Milliseconds) => Chair) | null;
  readonly step: Step | null;
  readonly wall: Wall | null;
  readonly band: Band | null;
  readonly hasWeights: boolean;
};

type Rep = Performance["truth"]["reps"][number];

/** Before the heels and behind the toes. */
const STEP_MARGIN = { front: 0.02, back: 0.05 } as const;
/** From the knuckles that lean on it, and from the middle of the shoulders that stand before it. */
const WALL_GAP = { ahead: 0.01, behind: 0.17 } as const;
/** From the hands in front to the fixed point. */
const TO_POST = 0.6;
/** The hands are ready for so long before the first repetition, and after the last. */
const HELD = { before: 5000, after: 600 } as const;

type Direction = { readonly x: number; readonly z: number };

/** Level and of length 1. */
const forwardOf = ({ pelvis }: SyntheticBody): Direction => {
  const { x, z } = pelvis.forward;
  const length = Math.hypot(x, z);
  return { x: x / length, z: z / length };
};

const along = (way: Direction, { x, z }: Vector3): number => way.x * x + way.z * z;

/** The place that lies so far along the way as is said, straight before or behind the middle of the hips. */
const placeOn = ({ pelvis }: SyntheticBody, way: Direction, distance: number): Direction => {
  const more = distance - along(way, pelvis.origin);
  return { x: pelvis.origin.x + way.x * more, z: pelvis.origin.z + way.z * more };
};

const headingOf = ({ x, z }: Direction): number => Math.atan2(x, z);

/** Under both feet at the top. */
const stepUnder = (top: SyntheticBody): Step => {
  const { landmarks, measures } = top;
  const way = forwardOf(top);
  const front = Math.min(along(way, landmarks.leftHeel), along(way, landmarks.rightHeel)) - STEP_MARGIN.front;
  const back = Math.max(along(way, landmarks.leftFootIndex), along(way, landmarks.rightFootIndex)) + STEP_MARGIN.back;
  return {
    place: { ...placeOn(top, way, (front + back) / 2), heading: headingOf(way) },
    height: Math.min(landmarks.leftAnkle.y, landmarks.rightAnkle.y) - measures.ankleHeight,
    depth: back - front,
  };
};

/** Against the hands, looking back at the person. */
const wallAhead = (leaning: SyntheticBody): Wall => {
  const { landmarks } = leaning;
  const way = forwardOf(leaning);
  const hands = Math.max(along(way, landmarks.leftIndex), along(way, landmarks.rightIndex));
  const heading = headingOf({ x: -way.x, z: -way.z });
  return { place: { ...placeOn(leaning, way, hands + WALL_GAP.ahead), heading }, isAhead: true };
};

const wallBehind = (standing: SyntheticBody): Wall => {
  const way = forwardOf(standing);
  const shoulders = along(way, standing.neck.origin);
  return { place: { ...placeOn(standing, way, shoulders - WALL_GAP.behind), heading: headingOf(way) }, isAhead: false };
};

const postBefore = (ready: SyntheticBody): Vector3 => {
  const { leftWrist, rightWrist } = ready.landmarks;
  const way = forwardOf(ready);
  const hands = (along(way, leftWrist) + along(way, rightWrist)) / 2;
  return { ...placeOn(ready, way, hands + TO_POST), y: (leftWrist.y + rightWrist.y) / 2 };
};

/** From the first repetition to the last. */
const bandDuring = (reps: readonly Rep[], post: Vector3 | null): Band | null => {
  const [first, last] = [reps[0], reps.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: milliseconds(first.startAt - HELD.before), until: milliseconds(last.endAt + HELD.after), post };
};

/** Reads from what is done where the things that it is done with must be. Who only walks through needs none. */
export const belongingsOf = ({ chair, chairAt, truth, bodyAt }: Performance): Belongings => {
  const repsOf = (act: Rep["act"]): readonly Rep[] => truth.reps.filter((rep) => rep.act === act);
  const first = (act: Rep["act"]): Rep | undefined => repsOf(act)[0];
  const [climb, push, slide, row] = [first("stepUp"), first("wallPushup"), first("wallSlide"), first("bandRow")];
  const wall = push === undefined ? null : wallAhead(bodyAt(push.startAt));
  return {
    chairAt: chair === null ? null : (at) => chairAt(at) ?? chair,
    step: climb === undefined ? null : stepUnder(bodyAt(climb.peakAt)),
    wall: slide === undefined ? wall : wallBehind(bodyAt(slide.startAt)),
    band:
      row === undefined
        ? bandDuring(repsOf("bandPullApart"), null)
        : bandDuring(repsOf("bandRow"), postBefore(bodyAt(row.startAt))),
    hasWeights: first("armCurl") !== undefined,
  };
};
