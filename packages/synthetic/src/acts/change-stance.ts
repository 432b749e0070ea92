import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { degree } from "../angle.ts";
import type { Chair } from "../chair.ts";
import { minimumJerk } from "../minimum-jerk.ts";
import type { Rest } from "../rest.ts";
import { riseFromSeat } from "../seat-rise.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";

const LEAN = 38 * degree;
/** The trunk is furthest forward after this share of standing up, and the hips leave the seat only after the second. */
const FURTHEST_AT = 0.45;
const LEAVES_AT = 0.22;

/** Standing up to stay up, or sitting down to stay down; one is the other backward. */
export const planChangeOfStance = (
  actor: Actor,
  rest: Rest,
  chair: Chair,
  to: Rest["stance"],
  duration: Milliseconds,
): Segment =>
  plainSegment(
    milliseconds(duration),
    rest.place,
    (time) => {
      const share = to === "standing" ? time / duration : 1 - time / duration;
      const risen = minimumJerk((share - LEAVES_AT) / (1 - LEAVES_AT));
      const lean = minimumJerk(share / FURTHEST_AT) - minimumJerk((share - FURTHEST_AT) / (1 - FURTHEST_AT));
      return riseFromSeat(actor, rest.place, chair.seatHeight, risen, lean * LEAN);
    },
    to,
  );
