import { degrees, milliseconds, normalisedHeight, type Side } from "@plumbline/motion";
import type { Act } from "../act.ts";
import { BREATH, type SampleScript, SEATED_BREATH } from "./sample-script.ts";
import { type Asked, eachSide, eachTime, inTurn, type SampleSet } from "./sample-set.ts";

const squats = (set: SampleSet): readonly Act[] =>
  eachTime(set, ({ range, takes }) => [
    { kind: "squat", depth: normalisedHeight(range), down: takes(1800), up: takes(1800) },
    BREATH,
  ]);

const legLifts =
  (kind: "hipAbduction" | "hipExtension") =>
  (set: SampleSet): readonly Act[] =>
    eachSide(set, (side, { range, takes }) => [
      { kind, side, reach: normalisedHeight(range), out: takes(1200), back: takes(1400) },
      BREATH,
    ]);

const kneeExtensions = (side: Side, { range, takes }: Asked): readonly Act[] => [
  {
    kind: "kneeExtension",
    side,
    extension: degrees(range),
    out: takes(1400),
    pause: milliseconds(2000),
    back: takes(1400),
  },
  SEATED_BREATH,
];
/** After a turn: long enough to be told from walking. */
const STILL: Act = { kind: "sit", duration: milliseconds(2000) };

/** Slow enough for FC-STS-B. */
const sitToStands = (set: SampleSet): readonly Act[] => {
  const acts = eachTime(set, ({ range, takes }) => [
    { kind: "sitToStand", hands: "crossed", reach: range, up: takes(1500), down: takes(2400) },
    SEATED_BREATH,
  ]);
  if (acts.length === 0) return [];
  return [{ kind: "sitDown" }, { kind: "sit", duration: milliseconds(2000) }, ...acts, { kind: "standUp" }];
};

/** Strength and impact. */
export const legScripts = {
  /** A chair behind, should the legs give way (§4.2). */
  squat: { range: 0.18, chair: "before-it", set: squats },
  mini_squat: { range: 0.07, set: squats },
  sit_to_stand: { range: 1, chair: "before-it", set: sitToStands },
  hip_abduction: { range: 0.22, set: legLifts("hipAbduction") },
  hip_extension: { range: 0.15, set: legLifts("hipExtension") },
  /** The leg that the side view shows: the right one, and, with the chair turned round, the left one. */
  knee_extension: {
    range: 50,
    chair: "seated",
    set: (set) => inTurn(set, kneeExtensions, [{ kind: "turnChair" }, STILL]),
  },
  heel_raise: {
    range: 0.06,
    set: (set) =>
      eachTime(set, ({ range, takes }) => [
        { kind: "heelRaise", rise: normalisedHeight(range), up: takes(1200), down: takes(1400) },
        BREATH,
      ]),
  },
  step_up: {
    range: 0.1,
    set: (set) =>
      eachSide(set, (side, { range, takes }) => [
        { kind: "stepUp", side, height: range * set.fullHeight, up: takes(2600), down: takes(2800) },
        BREATH,
      ]),
  },
  /** From the front a knee that comes forward rises by less in the picture, and for the detector by less again. */
  march: {
    range: 0.2,
    set: (set) =>
      eachSide(set, (side, { range, takes }) => [
        { kind: "kneeRaise", side, lift: normalisedHeight(range), duration: takes(1600) },
      ]),
  },
  stomp: {
    range: 0.18,
    // A stamp that takes longer is none: only its way up has a pace.
    set: (set) =>
      eachSide(set, (side, { range, takes }) => [
        { kind: "stomp", side, lift: normalisedHeight(range), up: takes(600) },
        BREATH,
      ]),
  },
  heel_drop: {
    range: 0.06,
    set: (set) =>
      eachTime(set, ({ range, takes }) => [
        { kind: "heelDrop", rise: normalisedHeight(range), up: takes(1200) },
        BREATH,
      ]),
  },
} as const satisfies Readonly<Record<string, SampleScript>>;
