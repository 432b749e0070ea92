import { milliseconds, normalisedHeight } from "@plumbline/motion";
import { BREATH, type SampleScript } from "./sample-script.ts";
import { eachSide, eachTime } from "./sample-set.ts";

/** Somebody of the second tier holds a balance for so long (§4.5). */
const HOLD = milliseconds(10_000);

/** Balance, and the stretch that is held like one. */
export const balanceScripts = {
  single_leg_stand: {
    range: 0.1,
    set: (set) =>
      eachSide(set, (side, { range }) => [
        { kind: "singleLegStand", side, duration: HOLD, lift: normalisedHeight(range) },
        BREATH,
      ]),
  },
  /** Of the ankles sideways: exactly heel to toe. */
  tandem_stand: {
    range: 0,
    set: (set) =>
      eachSide(set, (side, { range }) => [
        { kind: "tandemStand", side, duration: HOLD, gap: normalisedHeight(range) },
        BREATH,
      ]),
  },
  weight_shift: {
    range: 0.7,
    set: (set) =>
      eachTime(set, ({ range, takes }) => [{ kind: "weightShift", reach: range, each: takes(3000) }, BREATH]),
  },
  /** To the left and back. */
  side_step: {
    range: 0.2,
    set: (set) =>
      eachSide(set, (direction, { range, takes }) => [
        { kind: "sideStep", direction, travel: normalisedHeight(range), duration: takes(2400) },
        BREATH,
      ]),
  },
  /** It flows on: nobody tires of it, and there is no breath between. */
  tai_chi_flow: {
    range: 0.75,
    set: ({ repetitions, range, pace }) =>
      repetitions === 0 ? [] : [{ kind: "taiChiFlow", reach: range, each: milliseconds(4000 * pace), repetitions }],
  },
  calf_stretch: {
    range: 0.28,
    set: (set) =>
      eachSide(set, (side, { range }) => [
        { kind: "calfStretch", side, duration: HOLD, split: normalisedHeight(range) },
        BREATH,
      ]),
  },
} as const satisfies Readonly<Record<string, SampleScript>>;
