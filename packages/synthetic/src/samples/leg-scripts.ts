import { degrees, milliseconds, normalisedHeight, type Side } from "@plumbline/motion";
import type { Act } from "../act.ts";
import type { SampleScript } from "./sample-script.ts";
import { type Asked, BREATH, eachSide, eachTime, inTurn, type SampleSet } from "./sample-set.ts";

const squats = (set: SampleSet): readonly Act[] =>
  eachTime(set, ({ range, takes, breath }) => [
    { kind: "squat", depth: normalisedHeight(range), down: takes(1800), up: takes(1800) },
    breath,
  ]);

const legLifts =
  (kind: "hipAbduction" | "hipExtension") =>
  (set: SampleSet): readonly Act[] =>
    eachSide(set, (side, { range, takes, breath }) => [
      { kind, side, reach: normalisedHeight(range), out: takes(1200), back: takes(1400) },
      breath,
    ]);

const kneeExtensions = (side: Side, { range, takes, holds, breath }: Asked): readonly Act[] => [
  {
    kind: "kneeExtension",
    side,
    extension: degrees(range),
    out: takes(1400),
    pause: holds(2000),
    back: takes(1400),
  },
  breath,
];

/** After a turn: long enough to be told from walking. */
const STILL: Act = { kind: "sit", duration: milliseconds(2000) };

/** Slow enough for FC-STS-B. */
const sitToStands = (set: SampleSet): readonly Act[] => {
  const acts = eachTime(set, ({ range, takes }) => [
    { kind: "sitToStand", hands: "crossed", reach: range, up: takes(1500), down: takes(2400) },
    { kind: "sit", duration: BREATH },
  ]);
  if (acts.length === 0) return [];
  return [{ kind: "sitDown" }, { kind: "sit", duration: milliseconds(2000) }, ...acts, { kind: "standUp" }];
};

/** Strength and impact. */
export const legScripts = {
  /** A chair behind, should the legs give way (§4.2). */
  squat: { act: "squat", range: 0.18, chair: "before-it", set: squats },
  mini_squat: { act: "squat", range: 0.07, set: squats },
  sit_to_stand: { act: "sitToStand", range: 1, chair: "before-it", set: sitToStands },
  hip_abduction: { act: "hipAbduction", of: "each-side", range: 0.22, set: legLifts("hipAbduction") },
  hip_extension: { act: "hipExtension", of: "each-side", range: 0.15, set: legLifts("hipExtension") },
  /** The leg that the side view shows, and, with the chair turned round, the other one. */
  knee_extension: {
    act: "kneeExtension",
    of: "each-side",
    range: 50,
    chair: "seated",
    set: (set) => inTurn(set, kneeExtensions, [{ kind: "turnChair" }, STILL]),
  },
  heel_raise: {
    act: "heelRaise",
    range: 0.06,
    set: (set) =>
      eachTime(set, ({ range, takes, breath }) => [
        { kind: "heelRaise", rise: normalisedHeight(range), up: takes(1200), down: takes(1400) },
        breath,
      ]),
  },
  step_up: {
    act: "stepUp",
    of: "each-side",
    range: 0.1,
    set: (set) =>
      eachSide(set, (side, { range, takes, breath }) => [
        { kind: "stepUp", side, height: range * set.fullHeight, up: takes(2600), down: takes(2800) },
        breath,
      ]),
  },
  /** From the front a knee that comes forward rises by less in the picture, and for the detector by less again. */
  march: {
    act: "kneeRaise",
    of: "each-side",
    range: 0.2,
    set: (set) =>
      eachSide(set, (side, { range, takes }) => [
        { kind: "kneeRaise", side, lift: normalisedHeight(range), duration: takes(1600) },
      ]),
  },
  stomp: {
    act: "stomp",
    of: "each-side",
    range: 0.18,
    // A stamp that takes longer is none: only its way up has a pace.
    set: (set) =>
      eachSide(set, (side, { range, takes, breath }) => [
        { kind: "stomp", side, lift: normalisedHeight(range), up: takes(600) },
        breath,
      ]),
  },
  heel_drop: {
    act: "heelDrop",
    range: 0.06,
    set: (set) =>
      eachTime(set, ({ range, takes, breath }) => [
        { kind: "heelDrop", rise: normalisedHeight(range), up: takes(1200) },
        breath,
      ]),
  },
} as const satisfies Readonly<Record<string, SampleScript>>;
