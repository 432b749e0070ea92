import { milliseconds } from "@plumbline/motion";
import { degree } from "../angle.ts";
import { moveTo, placeAt, roomFrame, turnLeft } from "../frame.ts";
import { doInTurn } from "../in-turn.ts";
import { mapSides, type Place, type Posture } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { standAt } from "../standing-posture.ts";
import { passStops } from "../stops.ts";
import { vector } from "../vector.ts";
import { bendAt } from "./bow.ts";
import { planWalk } from "./walk.ts";

/** Metres: one step towards the chair, which stands where the person's back was. */
const STEP = 0.3;
const BENT = 38 * degree;
/** What pulling takes back of the bend, and how the arms reach before it and are drawn up by it. */
const PULLED = 0.55;
const REACHING = { flexion: 48 * degree, elbow: 10 * degree } as const;
const DRAWN = { flexion: 8 * degree, elbow: 80 * degree } as const;
/** Bends, pulls, reaches again, pulls, and is upright; milliseconds. */
const BENDS = [
  { at: 0, value: 0 },
  { at: 1100, value: 1 },
  { at: 1900, value: PULLED },
  { at: 2700, value: 1 },
  { at: 3500, value: PULLED },
  { at: 4500, value: 0 },
] as const;
const PULLS = [
  { at: 1100, value: 0 },
  { at: 1900, value: 1 },
  { at: 2700, value: 0 },
  { at: 3500, value: 1 },
  { at: 4500, value: 0 },
] as const;
const REACHES = [
  { at: 300, value: 0 },
  { at: 1100, value: 1 },
  { at: 3500, value: 1 },
  { at: 4500, value: 0 },
] as const;
const DURATION = milliseconds(4500);

const planPull = (actor: Actor, place: Place): Segment => {
  const hanging = standAt(actor, place).arms;
  const mix = (from: number, to: number, share: number): number => from + share * (to - from);
  const postureAt = (time: number): Posture => {
    const [pulled, reached] = [passStops(time, PULLS), passStops(time, REACHES)];
    return {
      ...bendAt(actor, place, BENT * passStops(time, BENDS)),
      arms: mapSides((side) => ({
        flexion: mix(hanging[side].flexion, mix(REACHING.flexion, DRAWN.flexion, pulled), reached),
        abduction: hanging[side].abduction,
        elbow: mix(hanging[side].elbow, mix(REACHING.elbow, DRAWN.elbow, pulled), reached),
      })),
    };
  };
  return plainSegment(DURATION, place, postureAt);
};

export const planAdjustChair = (actor: Actor, place: Place): Segment => {
  const upright = moveTo(turnLeft(roomFrame, place.heading), vector(place.x, 0, place.z));
  const { x, z } = placeAt(upright, 0, 0, -STEP);
  const atChair: Place = { x, z, heading: place.heading + Math.PI };
  return {
    ...doInTurn(planWalk(actor, place, atChair), planPull(actor, atChair), planWalk(actor, atChair, place)),
    end: place,
  };
};
