import type { NormRow } from "./norm-table.ts";

/** Stands in 30 s; fewer are below average. CDC STEADI, 30-Second Chair Stand; Rikli and Jones 1999. */
export const CHAIR_STAND_NORMS: readonly NormRow<{ readonly male: number; readonly female: number }>[] = [
  { band: { from: 60, to: 64 }, limit: { male: 14, female: 12 } },
  { band: { from: 65, to: 69 }, limit: { male: 12, female: 11 } },
  { band: { from: 70, to: 74 }, limit: { male: 12, female: 10 } },
  { band: { from: 75, to: 79 }, limit: { male: 11, female: 10 } },
  { band: { from: 80, to: 84 }, limit: { male: 10, female: 9 } },
  { band: { from: 85, to: 89 }, limit: { male: 8, female: 8 } },
  { band: { from: 90, to: 94 }, limit: { male: 7, female: 4 } },
];
