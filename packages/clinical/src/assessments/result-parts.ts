import type { Side } from "@plumbline/motion";

/** §6.3, in the order of the test. */
export const FOUR_STAGES = ["side_by_side", "semi_tandem", "tandem", "single_leg"] as const;

export type FourStage = (typeof FOUR_STAGES)[number];

/**
 * What a score is made of, in seconds: of the four stages those that were reached (§6.3), of the single-leg stance the trials
 * of each leg, in their order (§6.4). The other tests have no parts, and neither has what was kept before 2026-11-29.
 */
export type ResultParts = {
  readonly stageSeconds?: Partial<Readonly<Record<FourStage, number>>>;
  readonly trials?: Readonly<Record<Side, readonly number[]>>;
};
