import type { RecordingAnalysis } from "../analyse-recording.ts";
import type { Side } from "../body/landmark.ts";
import type { MovementSpec } from "../movement-spec.ts";

/** Whose each counted repetition was, in their order, or each hold where holds are what counts. */
export const sidesCounted = (
  { reps, holds }: Pick<RecordingAnalysis, "reps" | "holds">,
  { kind }: MovementSpec,
): readonly (Side | null)[] => (kind === "hold" || kind === "drill" ? holds : reps).map(({ side }) => side);
