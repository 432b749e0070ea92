import { type Seconds, seconds } from "../seconds.ts";
import type { NormRow } from "./norm-table.ts";

/** Mean of the trials, eyes open. Springer et al. 2007, read from a secondary source [TBC]. */
export const SINGLE_LEG_NORMS: readonly NormRow<Seconds>[] = [
  { band: { from: 60, to: 69 }, limit: seconds(27) },
  { band: { from: 70, to: 79 }, limit: seconds(17.2) },
  { band: { from: 80, to: 99 }, limit: seconds(8.5) },
];
