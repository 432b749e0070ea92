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
