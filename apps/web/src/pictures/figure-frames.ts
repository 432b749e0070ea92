import type { ExerciseId } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import {
  type Act,
  createPerformance,
  isSampleExercise,
  type Performance,
  type SampleExerciseId,
  type SyntheticBody,
} from "@plumbline/synthetic";
import { drawBody, type Grips } from "./draw-body.ts";
import { drawFurniture, gripAhead, gripBeside } from "./draw-furniture.ts";
import { drawHeld } from "./draw-held.ts";
import { drawLoop } from "./draw-loop.ts";
import type { Figure, FigureFrame } from "./figure.ts";
import type { Furniture } from "./figure-script.ts";
import { figureScripts } from "./figure-scripts.ts";
import { lyingFigure } from "./lying-figure.ts";

const SECONDS = 2.8;
/** Before the first movement and after the last; where each side moves in turn, the weight first goes over. */
const STILL = { together: 200, inTurn: 600 } as const;
/** Lifting a foot before a hold, and putting it down after it. */
const LIFT = 1000;

type Span = { readonly from: number; readonly to: number; readonly peak: number };

const spanOf = ({ truth, duration }: Performance): Span => {
  const firstRep = truth.reps[0];
  const lastRep = truth.reps.at(-1);
  if (firstRep !== undefined && lastRep !== undefined) {
    const still = firstRep === lastRep ? STILL.together : STILL.inTurn;
    return { from: firstRep.startAt - still, to: lastRep.endAt + still, peak: firstRep.peakAt };
  }
  const hold = truth.holds[0];
  if (hold !== undefined)
    return { from: hold.startAt - LIFT, to: hold.endAt + LIFT, peak: (hold.startAt + hold.endAt) / 2 };
  return { from: 0, to: duration, peak: duration / 2 };
};

const gripsFor = (furniture: Furniture | undefined, start: SyntheticBody): Grips => {
  if (furniture === "counter-beside") return { right: gripBeside(start) };
  if (furniture !== "counter-ahead") return {};
  const both = gripAhead(start);
  return { left: both, right: both };
};

const drawFromMotion = (exercise: SampleExerciseId): Figure => {
  const { acts, yaw, x = 0, isSeated = false, furniture, held, bestAt, seconds = SECONDS } = figureScripts[exercise];
  const still: Act = { kind: isSeated ? "sit" : "stand", duration: milliseconds(1500) };
  const performance = createPerformance({
    acts: [still, ...acts, still],
    yaw,
    spot: { x, z: 0 },
    ...(isSeated ? { start: "seated", chair: {} } : {}),
  });
  const { from, to, peak } = spanOf(performance);
  const bodyAt = (at: number): SyntheticBody => performance.bodyAt(milliseconds(at));
  const timeAt = (share: number): number => from + (to - from) * share;
  const grips = gripsFor(furniture, bodyAt(from));
  const frameAt = (at: number): FigureFrame => {
    const body = bodyAt(at);
    return { ...drawBody(body, grips), held: held === undefined ? null : drawHeld(held, body) };
  };
  return {
    frames: drawLoop((share) => frameAt(timeAt(share))),
    peak: frameAt(bestAt === undefined ? peak : timeAt(bestAt)),
    seconds,
    furniture: drawFurniture(performance, furniture, bodyAt(from), bodyAt(peak)),
  };
};

/** The line figure of an exercise, from the same synthetic motion that the sample patient performs. */
export const drawFigure = (exercise: ExerciseId): Figure =>
  isSampleExercise(exercise) ? drawFromMotion(exercise) : lyingFigure;
