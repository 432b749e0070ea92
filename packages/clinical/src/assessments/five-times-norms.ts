import { type Seconds, seconds } from "../seconds.ts";
import type { NormRow } from "./norm-table.ts";

/** ASSESS-5X-02: longer is worse than average. Bohannon 2006. */
export const FIVE_TIMES_NORMS: readonly NormRow<Seconds>[] = [
  { band: { from: 60, to: 69 }, limit: seconds(11.4) },
  { band: { from: 70, to: 79 }, limit: seconds(12.6) },
  { band: { from: 80, to: 89 }, limit: seconds(14.8) },
];
