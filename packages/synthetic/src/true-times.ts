import { type Milliseconds, milliseconds, type Side } from "@plumbline/motion";
import type { Performance, Truth } from "./performance.ts";
import { otherSide } from "./posture.ts";
import * as signal from "./true-signal.ts";

type Done = Truth["reps"][number] | Truth["holds"][number];

export type TrueTimes = { readonly startAt: Milliseconds; readonly endAt: Milliseconds };

/** Also when it was first and last about as far as it went. */
export type TrueCourse = TrueTimes & { readonly reachedAt: Milliseconds; readonly leftAt: Milliseconds };

/** A moment of what an act is seen by, and how far it then is from the beginning of the act. */
type Moment = { readonly at: number; readonly value: number };

const STEP = 8;
/** TIME-2. */
const TENTH = 0.1;
/** §4.3: the peak of most repetitions; one to each side goes a little further to one of them. */
const FAR = 0.8;
/** §4.3, `single_leg_stand`, shares of H. */
const LIFTED = 0.035;
const LOWERED = 0.02;

/** What moves in it, and is measured in it (§4.3), from the true joints; which way it goes does not matter. */
const signalOf = ({ act, side }: Done): signal.TrueSignal => {
  // Where both sides do the same, either shows it.
  const own: Side = side ?? "right";
  switch (act) {
    case "squat":
    case "sitToStand":
    case "stepUp":
      return signal.hipHeight;
    case "heelRaise":
    case "heelDrop":
      return signal.heelAboveToes;
    case "hipAbduction":
    case "sideStep":
      return signal.ankleSideways(own);
    case "hipExtension":
      return signal.ankleBehind(own);
    case "kneeRaise":
    case "stomp":
      return signal.kneeHeight(own);
    case "kneeExtension":
      return signal.kneeFlexion(own);
    case "weightShift":
    case "taiChiFlow":
      return signal.hipsLeftOfAnkles;
    case "hipHinge":
      return signal.trunkForward;
    case "armCurl":
    case "bandRow":
    case "wallPushup":
      return signal.elbowFlexion(own);
    case "shoulderSqueeze":
      return signal.elbowsBehind;
    case "tallPosture":
      return signal.earsBehind;
    case "bandPullApart":
    case "chestOpener":
      return signal.wristGap;
    case "wallSlide":
      return signal.wristsAbove;
    case "singleLegStand":
      return signal.ankleAbove(otherSide(own));
    case "tandemStand":
      return signal.ankleSideways(own);
    case "calfStretch":
      return signal.ankleBehind(own);
    default:
      throw new Error(`${act} is no repetition or hold`);
  }
};

/** When the straight line between two moments is at `level`. */
const crossing = (before: Moment, after: Moment, level: number): number => {
  const rise = after.value - before.value;
  return rise === 0 ? after.at : before.at + ((after.at - before.at) * (level - before.value)) / rise;
};

/** From the first moment beyond a level to the last one. */
const beyond = (moments: readonly Moment[], begin: number, end: number): TrueTimes => {
  const first = moments.findIndex(({ value }) => value >= begin);
  const last = moments.findLastIndex(({ value }) => value >= end);
  const at = (index: number, level: number): number => {
    const [before, after] = [moments[index], moments[index + 1]];
    if (after === undefined) return before?.at ?? Number.NaN;
    return before === undefined ? after.at : crossing(before, after, level);
  };
  return { startAt: milliseconds(at(first - 1, begin)), endAt: milliseconds(at(last, end)) };
};

const readMoments = ({ bodyAt }: Performance, read: signal.TrueSignal, from: number, to: number): readonly Moment[] => {
  const count = Math.ceil((to - from) / STEP);
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = from + ((to - from) * index) / count;
    return { at, value: read(bodyAt(milliseconds(at))) };
  });
};

/** Somebody stands at ease so long before a foot has come to its place, and so long after it has left it. */
const AROUND = 1500;

/** How far it is from where it rests before it, share of the furthest or, of a place, of where the foot is put. */
const waysOf = (performance: Performance, done: Done, around: number): readonly Moment[] => {
  const read = signalOf(done);
  const moments = readMoments(performance, read, done.startAt - around, done.endAt + around);
  const away = (value: number): number => Math.abs(value - (moments[0]?.value ?? Number.NaN));
  const placed = read(performance.bodyAt(milliseconds((done.startAt + done.endAt) / 2)));
  const furthest = around > 0 ? away(placed) : Math.max(...moments.map(({ value }) => away(value)));
  return moments.map(({ at, value }) => ({ at, value: away(value) / furthest }));
};

const liftOf = (performance: Performance, done: Done): TrueTimes | null => {
  const lifts = readMoments(performance, signalOf(done), done.startAt, done.endAt).map(({ at, value }) => ({
    at,
    value: value / performance.truth.fullHeight,
  }));
  return lifts.some(({ value }) => value >= LIFTED) ? beyond(lifts, LIFTED, LOWERED) : null;
};

/**
 * When a repetition or hold began and ended as somebody sees it who looks at it slowly: TIME-2 and TIME-3 of the motion
 * engine's SPEC.md, read from the true joints of the body without noise. The truth's own times are those of the script,
 * whose movements begin and end more slowly than anybody can see.
 * @returns null of a foot that is lifted too little to be a hold
 */
export const trueTimesOf = (performance: Performance, done: Done): TrueTimes | null => {
  switch (done.act) {
    case "singleLegStand":
      return liftOf(performance, done);
    case "tandemStand":
    case "calfStretch":
      return beyond(waysOf(performance, done, AROUND), 1 - TENTH, 1 - TENTH);
    default:
      return beyond(waysOf(performance, done, 0), TENTH, TENTH);
  }
};

/** Of a repetition. @internal The scenes of tests alone ask for it. */
export const trueCourseOf = (performance: Performance, rep: Truth["reps"][number]): TrueCourse => {
  const ways = waysOf(performance, rep, 0);
  const { startAt: reachedAt, endAt: leftAt } = beyond(ways, FAR, FAR);
  return { ...beyond(ways, TENTH, TENTH), reachedAt, leftAt };
};
