import { FOUR_STAGES, type InvalidReason, type Seconds, seconds, type TestName } from "@plumbline/clinical";
import type { Side } from "@plumbline/motion";
import type { CountedByHand } from "@plumbline/session";

/** What stands in the fields, as it was typed. */
export type HandFields = {
  readonly numbers: Readonly<Record<string, string>>;
  readonly armsUsed: boolean;
  readonly isUnfinished: boolean;
  readonly went: InvalidReason | "none";
};

export const EMPTY_FIELDS: HandFields = { numbers: {}, armsUsed: false, isUnfinished: false, went: "none" };

export const TRIALS = [1, 2, 3] as const;
export const SIDES = ["left", "right"] as const satisfies readonly Side[];
export const trialField = (side: Side, trial: number): string => `${side}-${trial}`;

/** More is a slip of the finger. */
const MOST = 600;

/** A comma is a point, as in half of the world; null for what is no number, or none. */
const numberIn = (text: string | undefined): number | null => {
  if (text === undefined || text.trim() === "") return null;
  const value = Number(text.trim().replace(",", "."));
  return Number.isFinite(value) && value >= 0 && value <= MOST ? value : null;
};

const secondsIn = (text: string | undefined): Seconds | null => {
  const value = numberIn(text);
  return value === null ? null : seconds(value);
};

const trialsIn = ({ numbers }: HandFields, side: Side): readonly Seconds[] =>
  TRIALS.flatMap((trial) => secondsIn(numbers[trialField(side, trial)]) ?? []);

/** null while what the test needs is not there yet. */
export const countedFrom = (test: TestName, fields: HandFields): CountedByHand | null => {
  const { numbers, armsUsed, isUnfinished } = fields;
  const stands = numberIn(numbers.stands);
  const time = secondsIn(numbers.time);
  switch (test) {
    case "chair_stand_30s":
      return stands === null || !Number.isInteger(stands) ? null : { test, stands, armsUsed };
    case "chair_stand_30s_arms_allowed":
      return stands === null || !Number.isInteger(stands) ? null : { test, stands };
    case "five_times_sit_to_stand":
      if (isUnfinished) return { test, time: null, armsUsed };
      return time === null ? null : { test, time, armsUsed };
    case "tug":
      return time === null ? null : { test, time };
    case "four_stage": {
      const held = FOUR_STAGES.flatMap((stage) => {
        const value = secondsIn(numbers[stage]);
        return value === null ? [] : [[stage, value] as const];
      });
      return held.length === 0 ? null : { test, stageSeconds: Object.fromEntries(held) };
    }
    case "single_leg": {
      const trials = { left: trialsIn(fields, "left"), right: trialsIn(fields, "right") };
      return trials.left.length + trials.right.length === 0 ? null : { test, trials };
    }
  }
};
