import { type Milliseconds, milliseconds, type Side } from "@plumbline/motion";
import type { Performance, Truth } from "./performance.ts";
import { otherSide } from "./posture.ts";
import * as signal from "./true-signal.ts";

type Done = Truth["reps"][number] | Truth["holds"][number];

export type TrueTimes = { readonly startAt: Milliseconds; readonly endAt: Milliseconds };

/** A moment of what an act is seen by, and how far it then is from the beginning of the act. */
type Moment = { readonly at: number; readonly value: number };

const STEP = 8;
/** TIME-2. */
const TENTH = 0.1;
/** §4.3, `single_leg_stand`, shares of H. */
const LIFTED = 0.035;
const LOWERED = 0.02;

/** A sit-to-stand, a step onto something, or a squat: the hips leave their height, upwards or downwards. */
const hipsAway: signal.TrueSignal = signal.hipHeight;

/** What moves in it, and is measured in it (§4.3), from the true joints; which way it goes does not matter. */
const signalOf = ({ act, side }: Done): signal.TrueSignal => {
  // Where both sides do the same, either shows it.
  const own: Side = side ?? "right";
  switch (act) {
    case "squat":
    case "sitToStand":
    case "stepUp":
      return hipsAway;
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

/** What is read from `from` to `to`, a little more on either side, where the script begins from rest. */
const readMoments = ({ bodyAt }: Performance, read: signal.TrueSignal, from: number, to: number): readonly Moment[] => {
  const count = Math.ceil((to - from) / STEP);
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = from + ((to - from) * index) / count;
    return { at, value: read(bodyAt(milliseconds(at))) };
  });
};

/** Before the foot comes to its place for a hold and after it has left it, the script's own steps are over in so long. */
const AROUND = 1500;

/**
 * When a repetition or hold began and ended as somebody sees it who looks at it slowly: TIME-2 and TIME-3 of the motion
 * engine's SPEC.md, read from the true joints of the body without noise. The truth's own times are those of the script,
 * whose movements begin and end more slowly than anybody can see.
 */
export const trueTimesOf = (performance: Performance, done: Done): TrueTimes => {
  const read = signalOf(done);
  if (done.act === "singleLegStand") {
    const { fullHeight } = performance.truth;
    const lifts = readMoments(performance, read, done.startAt, done.endAt).map(({ at, value }) => ({
      at,
      value: value / fullHeight,
    }));
    return beyond(lifts, LIFTED, LOWERED);
  }
  const isPlace = done.act === "tandemStand" || done.act === "calfStretch";
  const around = isPlace ? AROUND : 0;
  const moments = readMoments(performance, read, done.startAt - around, done.endAt + around);
  const rest = moments[0]?.value ?? Number.NaN;
  const middle = read(performance.bodyAt(milliseconds((done.startAt + done.endAt) / 2)));
  const furthest = isPlace
    ? Math.abs(middle - rest)
    : Math.max(...moments.map(({ value }) => Math.abs(value - rest)));
  const ways = moments.map(({ at, value }) => ({ at, value: Math.abs(value - rest) / furthest }));
  const share = isPlace ? 1 - TENTH : TENTH;
  return beyond(ways, share, share);
};
