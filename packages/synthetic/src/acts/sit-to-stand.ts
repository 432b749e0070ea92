import { milliseconds } from "@plumbline/motion";
import { degree } from "../angle.ts";
import type { Chair } from "../chair.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import type { Posture } from "../posture.ts";
import type { Rest } from "../rest.ts";
import { holdHands } from "../rising-hands.ts";
import type { SeatAct } from "../seat-act.ts";
import { riseFromSeat } from "../seat-rise.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { passStops } from "../stops.ts";

/** The trunk is furthest forward after this share of the rise, as after the same share before the seat is reached. */
const FURTHEST_AT = 0.3;
/** The trunk swings forward for this long before the hips leave the seat, as a share of the rise; milliseconds. */
const SWING = { share: 0.45, shortest: 350, longest: 800 } as const;
const HANDS_MOVE = 800;

type SitToStand = Extract<SeatAct, { readonly kind: "sitToStand" }>;

const swingFor = (phase: number): number => Math.min(SWING.longest, Math.max(SWING.shortest, SWING.share * phase));

export const planSitToStand = (actor: Actor, rest: Rest, chair: Chair, act: SitToStand): Segment => {
  const { up = 1500, pause = 500, down = 1700, reach = 1, hands = "hanging", repetitions = 1, between = 700 } = act;
  const lean = (act.lean ?? 40) * degree;
  const forward = swingFor(up);
  const upright = swingFor(down);
  const gather = hands === "hanging" ? 0 : HANDS_MOVE;
  const each = forward + up + pause + down + upright;
  const all = repetitions * each + (repetitions - 1) * between;
  const starts = Array.from({ length: repetitions }, (_, index) => gather + index * (each + between));
  const stays = (1 - reach) * lean;
  const top = forward + up;
  const leans = [
    { at: 0, value: 0 },
    { at: forward + FURTHEST_AT * up, value: lean },
    { at: top, value: stays },
    { at: top + pause, value: stays },
    { at: top + pause + (1 - FURTHEST_AT) * down, value: lean },
    { at: each, value: 0 },
  ];
  const postureAt = (time: number): Posture => {
    const start = starts.findLast((candidate) => candidate <= time) ?? gather;
    const within = time - start;
    const risen = reach * riseAndFall(within - forward, up, pause, down);
    const body = riseFromSeat(actor, rest.place, chair.seatHeight, risen, passStops(within, leans));
    const held = gather === 0 ? 1 : riseAndFall(time, gather, all, gather);
    return holdHands(actor.measures, body, hands, held, risen);
  };
  return {
    ...plainSegment(milliseconds(all + 2 * gather), rest.place, postureAt, "seated"),
    reps: starts.map((start) => ({
      side: null,
      startAt: milliseconds(start + forward),
      peakAt: milliseconds(start + top),
      endAt: milliseconds(start + top + pause + down),
      peak: reach,
    })),
  };
};
