import type { Circumstances } from "../assessments/assessment-result.ts";

/** A first test of the camera, with nothing against it. */
export const uneventful: Circumstances = { source: "camera", reasons: [], firstValidScore: null };
