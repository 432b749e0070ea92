import type { Tier } from "@plumbline/exercises";
import type { ActivityId } from "../gating/activities.ts";

import { gate, type PatientStatus, type Verdict } from "../gating/gate.ts";
import { mayBePlaced } from "../gating/unlock.ts";
import { hasAny } from "../screening/flag.ts";

/** Minutes. `days`: on how many of the week. */
type AerobicDose = {
  readonly minutes: { readonly from: number; readonly to: number };
  readonly shortestBout: number;
  /** null: as long as is comfortable. */
  readonly longestBout: number | null;
  readonly days: number;
  readonly note: string | null;
};

export type AerobicPlan = AerobicDose & { readonly verdict: Verdict };

/** §8, row "Aerobic (log)", in the order in which they are tried. */
const CANDIDATES: readonly ActivityId[] = ["walking", "dancing", "tai_chi_class", "hiking"];

/** §8; LOG-03: the goal is 30 min on 5 days, in bouts of 10 min or more. */
const DOSES: Readonly<Record<Tier, AerobicDose>> = {
  A: { minutes: { from: 30, to: 30 }, shortestBout: 10, longestBout: null, days: 5, note: null },
  B: { minutes: { from: 10, to: 30 }, shortestBout: 10, longestBout: null, days: 5, note: null },
  C: { minutes: { from: 5, to: 10 }, shortestBout: 5, longestBout: 10, days: 5, note: "flat, with a helper" },
};

/** LOG-03: minutes a bout after a spine fracture or several fractures. */
const GENTLE_BOUT = 20;

const longestBoutOf = ({ longestBout }: AerobicDose, { flags }: PatientStatus): number | null => {
  if (!hasAny(flags, ["F_VFX", "F_MULTI_FX"])) return longestBout;
  return Math.min(longestBout ?? GENTLE_BOUT, GENTLE_BOUT);
};

/** null where nothing of it is permitted (PROG-03). */
export const planAerobic = (tier: Tier, status: PatientStatus): AerobicPlan | null => {
  const verdict = CANDIDATES.map((activity) => gate(activity, status)).find(mayBePlaced);
  const dose = DOSES[tier];
  return verdict === undefined ? null : { ...dose, longestBout: longestBoutOf(dose, status), verdict };
};
