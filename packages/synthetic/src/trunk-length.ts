import type { Person } from "./standing-posture.ts";

/** T, mid-shoulder to mid-hip at rest, metres. A stoop shortens it. */
export const trunkLength = ({ measures: { lumbar, thoracic }, stoop }: Person): number =>
  Math.sqrt(lumbar ** 2 + thoracic ** 2 + 2 * lumbar * thoracic * Math.cos(stoop));
