import type { OneEuroSettings } from "../filters/one-euro-filter.ts";

/** Of an ankle's place, shares of H: a foot moves at up to 1 H a second. [E] */
export const FOOT_FILTER: OneEuroSettings = { restCutoff: 1.6, speedGain: 5 };
