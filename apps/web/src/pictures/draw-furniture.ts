import type { Chair, Performance, SyntheticBody } from "@plumbline/synthetic";
import type { Furniture } from "./figure-script.ts";
import { EDGE, pathThrough, type Spot, upright } from "./picture-plane.ts";

/** Metres: of a kitchen counter, of a chair's back, and of a post that holds a band. */
const COUNTER = 0.9;
const BACK = 0.42;
export const POST: Spot = { x: 0.6, y: 1.05 };
/** Where a hand rests on the counter, from its shoulder. */
const REACH = { ahead: 0.36, beside: 0.28 } as const;
const BAR = 0.03;

/** The chair as its outline from the side. */
const drawChair = ({ place, depth, seatHeight }: Chair): readonly string[] => {
  const half = (depth / 2) * Math.sin(place.heading);
  const [back, front] = [place.x - half, place.x + half];
  return [
    upright(back, seatHeight + BACK),
    pathThrough([
      { x: back, y: seatHeight - BAR },
      { x: front, y: seatHeight - BAR },
      { x: front, y: 0 },
    ]),
  ];
};

/** Where the hands rest on the counter while the body is as given. */
export const gripAhead = ({ landmarks }: SyntheticBody): Spot => ({
  x: (landmarks.leftShoulder.x + landmarks.rightShoulder.x) / 2 + REACH.ahead,
  y: COUNTER + BAR,
});

export const gripBeside = ({ landmarks }: SyntheticBody): Spot => ({
  x: landmarks.rightShoulder.x - REACH.beside,
  y: COUNTER + BAR,
});

/** A worktop from its edge to the edge of the picture, and its front down to the floor. */
const drawCounter = (edge: number, end: number): readonly string[] => {
  const inset = Math.sign(end - edge) * 0.04;
  return [
    pathThrough([
      { x: edge, y: COUNTER },
      { x: end, y: COUNTER },
    ]),
    upright(edge + inset, COUNTER),
  ];
};

/** Under both feet at the highest moment. */
const drawStep = ({ landmarks, measures }: SyntheticBody): readonly string[] => {
  const top = landmarks.rightAnkle.y - measures.ankleHeight;
  const front = Math.min(landmarks.leftHeel.x, landmarks.rightHeel.x) - BAR;
  const end = Math.max(landmarks.leftFootIndex.x, landmarks.rightFootIndex.x) + 2 * BAR;
  return [
    pathThrough([
      { x: front, y: 0 },
      { x: front, y: top - BAR },
      { x: end, y: top - BAR },
      { x: end, y: 0 },
    ]),
  ];
};

const drawWallBehind = (): readonly string[] => [
  pathThrough([
    { x: EDGE.left, y: 0 },
    { x: EDGE.left, y: EDGE.top },
    { x: EDGE.right, y: EDGE.top },
    { x: EDGE.right, y: 0 },
  ]),
];

/**
 * Path data of what stands there.
 * @param start the body before it moves @param peak the body at the furthest point
 */
export const drawFurniture = (
  { chair }: Performance,
  furniture: Furniture | undefined,
  start: SyntheticBody,
  peak: SyntheticBody,
): readonly string[] => {
  const seat = chair === null ? [] : drawChair(chair);
  switch (furniture) {
    case undefined:
      return seat;
    case "counter-ahead":
      return drawCounter(gripAhead(start).x - 0.05, EDGE.right);
    case "counter-beside":
      return drawCounter(gripBeside(start).x + 0.05, EDGE.left);
    case "wall-ahead":
      return [upright(Math.max(start.landmarks.leftWrist.x, start.landmarks.rightWrist.x) + 0.05, EDGE.top)];
    case "wall-behind":
      return drawWallBehind();
    case "step":
      return drawStep(peak);
    case "post":
      return [...seat, upright(POST.x, POST.y)];
  }
};
