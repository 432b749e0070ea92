import type { Dose as ExerciseDose } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import { z } from "zod";
import { durationMs } from "./bounds.ts";

const sets = z.int().min(1).max(100);
const count = z.int().min(1).max(1_000);

/** §4.5: what was asked for. `each`: of each side. */
export const dose = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("repetitions"), sets, from: count, to: count, each: z.boolean() }),
  z.strictObject({ kind: z.literal("hold"), sets, holds: count, durationMs, each: z.boolean() }),
  z.strictObject({ kind: z.literal("time"), sets, fromMs: durationMs, toMs: durationMs }),
]);

export type Dose = z.infer<typeof dose>;

/** An exercise's dose as it is sent. */
export const toDose = (asked: ExerciseDose): Dose => {
  switch (asked.kind) {
    case "repetitions":
      return asked;
    case "hold": {
      const { duration, ...rest } = asked;
      return { ...rest, durationMs: duration };
    }
    case "time": {
      const { from, to, ...rest } = asked;
      return { ...rest, fromMs: from, toMs: to };
    }
  }
};

/** The other way round. */
export const fromDose = (sent: Dose): ExerciseDose => {
  switch (sent.kind) {
    case "repetitions":
      return sent;
    case "hold": {
      const { durationMs: duration, ...rest } = sent;
      return { ...rest, duration: milliseconds(duration) };
    }
    case "time": {
      const { fromMs, toMs, ...rest } = sent;
      return { ...rest, from: milliseconds(fromMs), to: milliseconds(toMs) };
    }
  }
};
