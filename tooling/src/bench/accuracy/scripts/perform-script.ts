import type { Side } from "@plumbline/motion";
import type { Act, PerformanceOptions } from "@plumbline/synthetic";
import type { ExerciseScript } from "./exercise-script.ts";
import { seconds } from "./seconds.ts";

export type SetManner = {
  readonly range: number;
  readonly pace: number;
  readonly nearer: Side;
  readonly repetitions: number;
};

type Acts = Pick<PerformanceOptions, "acts" | "start" | "chair">;

const SIDES = ["left", "right"] as const;

const sit = (duration: number): Act => ({ kind: "sit", duration: seconds(duration) });
const stand = (duration: number): Act => ({ kind: "stand", duration: seconds(duration) });

/** One set with stillness around it, in which a recording can be calibrated (REP-01). */
export const performScript = (script: ExerciseScript, manner: SetManner): Acts => {
  const breath: Act = { kind: script.stance === "seated" ? "sit" : "stand", duration: script.breath };
  const set = Array.from({ length: manner.repetitions }, (_, index) => [
    ...script.once({ ...manner, side: SIDES[index % 2] ?? "left" }),
    breath,
  ]).flat();
  if (script.act === "sitToStand") {
    // Both postures are calibrated; standing up to stay is no repetition (REP-11).
    const acts: readonly Act[] = [stand(2), { kind: "sitDown" }, sit(2), ...set, { kind: "standUp" }, stand(1)];
    return { acts, chair: {} };
  }
  if (script.stance === "seated") return { acts: [sit(2), ...set, sit(1)], chair: {}, start: "seated" };
  return { acts: [stand(2), ...set, stand(1)] };
};
