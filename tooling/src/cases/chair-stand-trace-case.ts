import { type ChairSample, countStands, startChairStand, stepChairStand } from "@plumbline/clinical";
import { milliseconds } from "@plumbline/motion";
import { z } from "zod";
import { caseKind } from "./case-kind.ts";

const DURATION_S = 30;
/** As a camera would look. */
const SAMPLES_PER_SECOND = 30;
/** The points begin at Go; whoever sits then has been sitting. */
const SECONDS_BEFORE_GO = 1;

type Points = readonly (readonly [at: number, position: number])[];

const traceInput = z.object({
  points: z.array(z.tuple([z.number(), z.number()])).min(1),
  interpolation: z.literal("linear"),
  durationS: z.literal(DURATION_S),
});

/** P on the lines between the points; before the first and after the last it stays. */
const positionAt = (points: Points, at: number): number => {
  const next = points.findIndex(([time]) => time >= at);
  const [after, before] = [points[next] ?? points.at(-1), points[next - 1]];
  if (after === undefined) return 0;
  // At a point its own P, with no rounding: 0.15 is down, and what is a trifle more is not.
  if (before === undefined || at >= after[0]) return after[1];
  return before[1] + ((after[1] - before[1]) * (at - before[0])) / (after[0] - before[0]);
};

/** The points themselves besides: a peak or a low that lies between two looks is on the trace all the same. */
const timesOf = (points: Points): readonly number[] => {
  const looks = Array.from(
    { length: (SECONDS_BEFORE_GO + DURATION_S) * SAMPLES_PER_SECOND + 1 },
    (_, index) => index / SAMPLES_PER_SECOND - SECONDS_BEFORE_GO,
  );
  return [...looks, ...points.map(([time]) => time).filter((time) => time <= DURATION_S)].toSorted((a, b) => a - b);
};

const samplesOf = (points: Points): readonly ChairSample[] =>
  timesOf(points).map((at) => ({
    at: milliseconds(at * 1000),
    position: positionAt(points, at),
    armsSuspected: false,
  }));

export const chairStandTraceCase = caseKind(traceInput, ({ points }) => ({
  count: countStands(samplesOf(points).reduce(stepChairStand, startChairStand(milliseconds(0)))),
}));
