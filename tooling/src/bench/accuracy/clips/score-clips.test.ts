import { expect, test } from "vitest";
import type { RecordedClip } from "./recorded-clip.ts";
import type { ClipOutcome } from "./run-clip.ts";
import { missedIn, scoreClips } from "./score-clips.ts";

const clip: RecordedClip = {
  id: "clip",
  trace: "clip.json.gz",
  performed: "squat",
  view: "side",
  isProjected: false,
  squats: 4,
  sitToStands: 0,
  kneeRaises: 0,
  holds: [],
  repetitions: [],
};

const outcome = (truth: number, counted: number | null, change: Partial<ClipOutcome> = {}): ClipOutcome => ({
  clip,
  exercise: "squat",
  isRefused: false,
  truth,
  counted,
  naive: 0,
  timingErrors: [],
  holdErrors: [],
  ...change,
});

test("clips with the exercise make the shares, clips without it the false ones", () => {
  const outcomes = [outcome(4, 4), outcome(4, 3), outcome(2, null), outcome(0, 0), outcome(0, 2, { naive: 3 })];
  const [score] = scoreClips(outcomes);
  expect(score).toMatchObject({ clips: 3, truth: 10, exact: 1 / 3, offByOne: 2 / 3, negatives: 2, naiveFalseIn: 1 });
  expect(score?.relativeError).toBeCloseTo(3 / 10);
  expect(score?.falseIn).toEqual([outcomes[4]]);
  expect(missedIn(outcomes)).toEqual([outcomes[1], outcomes[2]]);
});

test("[EX-REFUSE] a clip in a refused view must give nothing, whatever is done in it", () => {
  const outcomes = [outcome(4, null, { isRefused: true }), outcome(4, 4, { isRefused: true })];
  const [score] = scoreClips(outcomes);
  expect(score).toMatchObject({ clips: 0, negatives: 2, naiveFalseIn: 0 });
  expect(score?.falseIn).toEqual([outcomes[1]]);
});
