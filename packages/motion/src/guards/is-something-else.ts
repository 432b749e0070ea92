import { ARM_BREACHES } from "./arm-guards.ts";
import type { Breach, Evidence } from "./evidence.ts";
import { FOOT_BREACHES } from "./foot-guards.ts";
import type { Guard } from "./guard.ts";
import { HIP_BREACHES } from "./hip-guards.ts";
import { LEG_BREACHES } from "./leg-guards.ts";

/** What shows that a movement was something else. Stepping ends it while it lasts: see footing.ts. */
const BREACHES: Readonly<Record<Exclude<Guard, "planted-feet">, Breach>> = {
  ...FOOT_BREACHES,
  ...LEG_BREACHES,
  ...HIP_BREACHES,
  ...ARM_BREACHES,
};

export const isSomethingElse = (evidence: Evidence, guards: readonly Guard[]): boolean =>
  guards.some((guard) => guard !== "planted-feet" && BREACHES[guard](evidence));
