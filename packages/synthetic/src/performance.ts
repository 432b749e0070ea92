import { type Degrees, type Milliseconds, milliseconds } from "@plumbline/motion";
import type { Act } from "./act.ts";
import { degree } from "./angle.ts";
import { assembleBody } from "./assemble-body.ts";
import { castActor, type PersonOptions } from "./cast-actor.ts";
import { type Chair, chairBehind, SEAT_HEIGHT } from "./chair.ts";
import { moveTo, placeAt, roomFrame, turnLeft } from "./frame.ts";
import { hipHeightOver } from "./hip-height.ts";
import { planAct } from "./plan-act.ts";
import type { Place, Posture } from "./posture.ts";
import { restAt } from "./rest.ts";
import { ScriptError } from "./script-error.ts";
import type { Actor, Segment, TrueHold, TrueRep } from "./segment.ts";
import type { Stance } from "./stance.ts";
import { createSway, type Sway } from "./sway.ts";
import type { SyntheticBody } from "./synthetic-body.ts";
import { createTremor, shakeHands } from "./tremor.ts";

export type PerformanceOptions = {
  readonly acts: readonly Act[];
  readonly person?: PersonOptions;
  /** Which way the person faces at the spot: 0 the default camera, 90 the right of its picture (right side seen). */
  readonly yaw?: Degrees;
  /** Where the person stands, metres of the room: x to the right of the default camera's picture, z towards it. */
  readonly spot?: { readonly x: number; readonly z: number };
  readonly seed?: number;
  /** A chair behind the spot: `seatHeight` in metres, 0.43 by default. Without it nobody can sit down. */
  readonly chair?: { readonly seatHeight?: number } | null;
  /** How the person is before the first act. Default standing. */
  readonly start?: Stance;
};

/** By which act it was done: a lifted knee is no squat. */
type Acted = { readonly act: Act["kind"] };

/** What really happened, on the performance's own clock. */
export type Truth = {
  readonly reps: readonly (TrueRep & Acted)[];
  readonly holds: readonly (TrueHold & Acted)[];
  /** When the raised hand is first fully up. */
  readonly startSignalAt: Milliseconds | null;
  /** H in metres: nose above the heels when standing. */
  readonly fullHeight: number;
};

export type Performance = {
  readonly duration: Milliseconds;
  readonly truth: Truth;
  /** Where it stands at first; null when there is none. */
  readonly chair: Chair | null;
  readonly chairAt: (at: Milliseconds) => Chair | null;
  /** Before the start the first moment holds, after the end the last. */
  readonly bodyAt: (at: Milliseconds) => SyntheticBody;
};

/** In the middle of the default camera's picture. */
const MIDDLE = { x: 0, z: 0 } as const;

const addSway = (actor: Actor, posture: Posture, sway: Sway): Posture => {
  const upright = moveTo(turnLeft(roomFrame, posture.heading), posture.hips);
  const held = posture.held ?? { hips: 0, trunk: 0 };
  const moved = placeAt(upright, sway.left * (1 - held.hips), 0, sway.forward * (1 - held.hips));
  const free = 1 - held.trunk;
  const allowed = (hips: Posture["hips"]) => hipHeightOver(actor.measures, hips, posture.heading, posture.feet);
  return {
    ...posture,
    hips: { ...moved, y: posture.hips.y + allowed(moved) - allowed(posture.hips) },
    trunk: {
      ...posture.trunk,
      lean: posture.trunk.lean + free * sway.lean,
      tilt: posture.trunk.tilt + free * sway.tilt,
    },
  };
};

type Scheduled = Acted & {
  readonly startAt: number;
  readonly segment: Segment;
  /** The spot for exercising and the chair behind it, as the act leaves them. */
  readonly spot: Place;
  readonly chair: Chair | null;
};

/**
 * Lays the acts out one after the other.
 * @throws {ScriptError} when the acts cannot follow each other
 */
export const createPerformance = (options: PerformanceOptions): Performance => {
  const actor = castActor(options.person ?? {});
  const spot: Place = { ...(options.spot ?? MIDDLE), heading: (options.yaw ?? 0) * degree };
  const chair = options.chair == null ? null : chairBehind(actor, spot, options.chair.seatHeight ?? SEAT_HEIGHT);
  const start = options.start ?? "standing";
  if (start === "seated" && chair === null) throw new ScriptError("sit", "nobody is seated without a chair");
  const schedule: Scheduled[] = [];
  for (const [index, act] of options.acts.entries()) {
    const previous = schedule.at(-1);
    const startAt = previous === undefined ? 0 : previous.startAt + previous.segment.duration;
    const place = previous?.segment.end ?? spot;
    const stance = previous?.segment.stance ?? start;
    const before = { spot: previous?.spot ?? spot, chair: previous === undefined ? chair : previous.chair };
    const segment = planAct(actor, act, { index, place, stance, ...before });
    const moved = segment.chairAt?.(segment.duration);
    const after = moved === undefined ? before : { spot: segment.end, chair: moved };
    schedule.push({ act: act.kind, startAt, segment, ...after });
  }
  const last = schedule.at(-1);
  const duration = milliseconds(last === undefined ? 0 : last.startAt + last.segment.duration);
  const swayAt = createSway(options.seed ?? 1);
  const tremor = options.person?.tremor ?? null;
  const shakeAt = tremor === null ? null : createTremor(tremor, options.seed ?? 1);
  const resting = restAt(actor, spot, start, chair).posture;

  const actAt = (at: number): Scheduled | undefined => schedule.findLast(({ startAt }) => startAt <= at) ?? schedule[0];
  const postureAt = (at: number): Posture => {
    const current = actAt(at);
    return current === undefined ? resting : current.segment.postureAt(milliseconds(at - current.startAt));
  };
  const later = (at: Milliseconds, startAt: number): Milliseconds => milliseconds(at + startAt);
  const signal = schedule.find(({ segment }) => segment.startSignalAt !== null);
  return {
    duration,
    chair,
    chairAt: (at) => {
      const current = actAt(at);
      if (current === undefined) return chair;
      return current.segment.chairAt?.(milliseconds(at - current.startAt)) ?? current.chair;
    },
    truth: {
      fullHeight: actor.fullHeight,
      startSignalAt:
        signal === undefined ? null : later(signal.segment.startSignalAt ?? milliseconds(0), signal.startAt),
      reps: schedule.flatMap(({ act, startAt, segment }) =>
        segment.reps.map((rep) => ({
          ...rep,
          act,
          startAt: later(rep.startAt, startAt),
          peakAt: later(rep.peakAt, startAt),
          endAt: later(rep.endAt, startAt),
        })),
      ),
      holds: schedule.flatMap(({ act, startAt, segment }) =>
        segment.holds.map((hold) => ({
          ...hold,
          act,
          startAt: later(hold.startAt, startAt),
          reachedAt: later(hold.reachedAt, startAt),
          leftAt: later(hold.leftAt, startAt),
          endAt: later(hold.endAt, startAt),
        })),
      ),
    },
    bodyAt: (at) => {
      const within = milliseconds(Math.min(duration, Math.max(0, at)));
      const swaying = addSway(actor, postureAt(within), swayAt(within));
      const posture = shakeAt === null ? swaying : shakeHands(actor.measures, swaying, shakeAt(within));
      return assembleBody(actor.measures, posture);
    },
  };
};
