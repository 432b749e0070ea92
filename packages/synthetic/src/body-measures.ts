/**
 * Shares of stature. Heights and lengths of segments: Drillis & Contini 1966, as in Winter, Biomechanics and Motor
 * Control of Human Movement, 4th ed., figure 4.1 (ankle 0.039, knee 0.285, hip 0.530, shoulder 0.818, upper arm 0.186,
 * forearm 0.146, hand 0.108, foot 0.152). Widths are between joint centres, not over the skin: hips 0.10 (17 cm) and
 * shoulders 0.20 (34 cm) at 1.70 m. Face: Farkas, Anthropometry of the Head and Face, 2nd ed., rounded.
 */
const RATIOS = {
  ankleHeight: 0.039,
  shank: 0.246,
  thigh: 0.245,
  hipHalfWidth: 0.05,
  shoulderHalfWidth: 0.1,
  /** The lumbar half of the trunk carries the thoracic half, which can round forward. */
  lumbar: 0.13,
  thoracic: 0.158,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.108,
  foot: 0.152,
  neck: 0.107,
  stanceHalfWidth: 0.056,
} as const;

export type BodyMeasures = { readonly [Name in keyof typeof RATIOS]: number } & {
  readonly stature: number;
  /** 1 is average; the girths of a drawn figure scale with it, joint centres only in part. */
  readonly build: number;
};

/** Metres. @param build 0.85 slight, 1 average, 1.2 heavy */
export const measureBody = (stature: number, build: number): BodyMeasures => {
  const width = 1 + (build - 1) / 2;
  return {
    stature,
    build,
    ankleHeight: RATIOS.ankleHeight * stature,
    shank: RATIOS.shank * stature,
    thigh: RATIOS.thigh * stature,
    hipHalfWidth: RATIOS.hipHalfWidth * stature * width,
    shoulderHalfWidth: RATIOS.shoulderHalfWidth * stature * width,
    lumbar: RATIOS.lumbar * stature,
    thoracic: RATIOS.thoracic * stature,
    upperArm: RATIOS.upperArm * stature,
    forearm: RATIOS.forearm * stature,
    hand: RATIOS.hand * stature,
    foot: RATIOS.foot * stature,
    neck: RATIOS.neck * stature,
    stanceHalfWidth: RATIOS.stanceHalfWidth * stature * width,
  };
};
