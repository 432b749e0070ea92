import type { LandmarkName } from "@plumbline/motion";
import { moveTo } from "../frame.ts";
import { minimumJerk } from "../minimum-jerk.ts";
import type { SyntheticBody } from "../synthetic-body.ts";
import { add, type Vector3, vector } from "../vector.ts";

/** How far the left ankle is from the right one for somebody who faces the default camera: metres. */
export type FootPlaces = {
  /** Sideways. */
  readonly apart: number;
  readonly ahead: number;
  readonly lifted: number;
};

/** From here on, milliseconds, the feet go to their places. */
export type FootMove = { readonly at: number; readonly to: FootPlaces };

const MOVES = 1200;
const SWING = 0.05;

const mix = (one: FootPlaces, other: FootPlaces, share: number): FootPlaces => ({
  apart: one.apart + share * (other.apart - one.apart),
  ahead: one.ahead + share * (other.ahead - one.ahead),
  lifted: one.lifted + share * (other.lifted - one.lifted),
});

/** @param moves in the order of time */
export const footPlacesAt = (atEase: FootPlaces, moves: readonly FootMove[], at: number): FootPlaces => {
  const index = moves.findLastIndex((move) => move.at <= at);
  const move = moves[index];
  if (move === undefined) return atEase;
  const share = (at - move.at) / MOVES;
  const places = mix(moves[index - 1]?.to ?? atEase, move.to, minimumJerk(share));
  const swing = share < 1 ? SWING * Math.sin(Math.PI * Math.max(0, share)) : 0;
  return { ...places, lifted: places.lifted + swing };
};

const LEFT: readonly LandmarkName[] = ["leftAnkle", "leftHeel", "leftFootIndex"];
const RIGHT: readonly LandmarkName[] = ["rightAnkle", "rightHeel", "rightFootIndex"];

/** How somebody stands who stands at ease. */
export const placesOf = ({ landmarks: { leftAnkle, rightAnkle } }: SyntheticBody): FootPlaces => ({
  apart: leftAnkle.x - rightAnkle.x,
  ahead: leftAnkle.z - rightAnkle.z,
  lifted: leftAnkle.y - rightAnkle.y,
});

/** The same body with its feet elsewhere: both go half of the way, so that the hips stay over them; knees follow. */
export const placeFeet = (body: SyntheticBody, to: FootPlaces): SyntheticBody => {
  const from = placesOf(body);
  const apart = (to.apart - from.apart) / 2;
  const ahead = (to.ahead - from.ahead) / 2;
  const lifted = to.lifted - from.lifted;
  const left = vector(apart, lifted, ahead);
  const right = vector(-apart, 0, -ahead);
  const move = (name: LandmarkName, by: Vector3) => [name, add(body.landmarks[name], by)] as const;
  return {
    ...body,
    landmarks: {
      ...body.landmarks,
      ...Object.fromEntries(LEFT.map((name) => move(name, left))),
      ...Object.fromEntries(RIGHT.map((name) => move(name, right))),
      // A lifted foot brings its knee forward.
      ...Object.fromEntries([
        move("leftKnee", vector(apart / 2, lifted / 2, ahead / 2 + lifted)),
        move("rightKnee", vector(-apart / 2, 0, -ahead / 2)),
      ]),
    },
    feet: {
      left: moveTo(body.feet.left, add(body.feet.left.origin, left)),
      right: moveTo(body.feet.right, add(body.feet.right.origin, right)),
    },
  };
};
