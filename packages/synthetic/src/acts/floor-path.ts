import { minimumJerk } from "../minimum-jerk.ts";
import type { Place } from "../posture.ts";

/** Comfortable for someone of 70 at home, metres a second. */
const SPEED = 0.72;
/** Radians a second, mean over a turn on the spot. */
const TURN_RATE = 1.1;
/** Milliseconds from rest to full speed. */
const RAMP = 700;

/** Where the middle of the body is over time: turn, walk straight, turn. Milliseconds and metres. */
export type FloorPath = { readonly duration: number; readonly placeAt: (time: number) => Place };

/** The angle of the shorter way round, radians in (−π, π]. */
const shorterTurn = (from: number, to: number): number => {
  const turn = (to - from) % (2 * Math.PI);
  return turn > Math.PI ? turn - 2 * Math.PI : turn <= -Math.PI ? turn + 2 * Math.PI : turn;
};

/** The share of the way after a share of speed's rise: the integral of a smooth step. */
const rampedShare = (share: number): number => share ** 3 - share ** 4 / 2;

/** Metres gone after a time that lies within the walk, with a soft start and stop. */
const distanceAfter = (time: number, duration: number): number => {
  const ramp = RAMP / 1000;
  const seconds = time / 1000;
  const total = duration / 1000;
  if (seconds < ramp) return SPEED * ramp * rampedShare(Math.max(0, seconds) / ramp);
  if (seconds <= total - ramp) return SPEED * (ramp / 2 + seconds - ramp);
  const left = Math.max(0, total - seconds);
  return SPEED * (total - ramp) - SPEED * ramp * rampedShare(left / ramp);
};

export const planFloorPath = (from: Place, to: Place): FloorPath => {
  const length = Math.hypot(to.x - from.x, to.z - from.z);
  const isWalk = length > 0.01;
  const along = isWalk ? Math.atan2(to.x - from.x, to.z - from.z) : to.heading;
  const firstTurn = isWalk ? shorterTurn(from.heading, along) : 0;
  const lastTurn = shorterTurn(from.heading + firstTurn, to.heading);
  const turnDuration = (turn: number): number =>
    Math.abs(turn) < 0.01 ? 0 : 500 + (Math.abs(turn) / TURN_RATE) * 1000;
  const first = turnDuration(firstTurn);
  // At least long enough to reach full speed and stop again.
  const walk = isWalk ? Math.max(2 * RAMP, (length / SPEED) * 1000 + RAMP) : 0;
  const last = turnDuration(lastTurn);
  const reachable = isWalk ? distanceAfter(walk, walk) : 1;
  const turned = (share: number, duration: number): number => (duration === 0 ? 1 : minimumJerk(share / duration));
  return {
    duration: first + walk + last,
    placeAt: (time) => {
      const gone = isWalk ? distanceAfter(Math.min(walk, Math.max(0, time - first)), walk) / reachable : 1;
      return {
        x: from.x + gone * (to.x - from.x),
        z: from.z + gone * (to.z - from.z),
        heading: from.heading + firstTurn * turned(time, first) + lastTurn * turned(time - first - walk, last),
      };
    },
  };
};
