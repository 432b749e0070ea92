import { milliseconds, normalisedHeight } from "@plumbline/motion";
import type { SampleScript } from "./sample-script.ts";
import { eachSide, eachTime } from "./sample-set.ts";

/** Somebody of the second tier holds a balance for so long (§4.5). */
const HOLD = 10_000;

/** Balance, and the stretch that is held like one. */
export const balanceScripts = {
  single_leg_stand: {
    act: "singleLegStand",
    of: "each-side",
    range: 0.1,
    set: (set) =>
      eachSide(set, (side, { range, holds, breath }) => [
        { kind: "singleLegStand", side, duration: holds(HOLD), lift: normalisedHeight(range) },
        breath,
      ]),
  },
  /** Of the ankles sideways: exactly heel to toe. */
  tandem_stand: {
    act: "tandemStand",
    of: "each-side",
    range: 0,
    set: (set) =>
      eachSide(set, (side, { range, holds, breath }) => [
        { kind: "tandemStand", side, duration: holds(HOLD), gap: normalisedHeight(range) },
        breath,
      ]),
  },
  weight_shift: {
    act: "weightShift",
    range: 0.7,
    set: (set) =>
      eachTime(set, ({ range, takes, breath }) => [{ kind: "weightShift", reach: range, each: takes(3000) }, breath]),
  },
  /** To the left and back. */
  side_step: {
    act: "sideStep",
    of: "each-side",
    range: 0.2,
    set: (set) =>
      eachSide(set, (direction, { range, takes, breath }) => [
        { kind: "sideStep", direction, travel: normalisedHeight(range), duration: takes(2400) },
        breath,
      ]),
  },
  /** It flows on: nobody tires of it, and there is no breath between. */
  tai_chi_flow: {
    act: "taiChiFlow",
    range: 0.75,
    set: ({ repetitions, range, pace }) =>
      repetitions === 0 ? [] : [{ kind: "taiChiFlow", reach: range, each: milliseconds(4000 * pace), repetitions }],
  },
  calf_stretch: {
    act: "calfStretch",
    of: "each-side",
    range: 0.28,
    set: (set) =>
      eachSide(set, (side, { range, holds, breath }) => [
        { kind: "calfStretch", side, duration: holds(HOLD), split: normalisedHeight(range) },
        breath,
      ]),
  },
} as const satisfies Readonly<Record<string, SampleScript>>;
