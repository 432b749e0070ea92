import { type ExerciseId, findExercise } from "@plumbline/exercises";
import type { SourceKind } from "@plumbline/session/ports";

const sourceKinds = ["camera", "file", "sample"] as const satisfies readonly SourceKind[];
export const sampleViews = ["front", "oblique", "side"] as const;
export const samplePerformances = ["exercises", "walks"] as const;
/** `falls`: what happens after a fall, as a demonstration; it has a link of its own. */
const performances = [...samplePerformances, "falls"] as const;

export type SampleView = (typeof sampleViews)[number];
export type SamplePerformance = (typeof performances)[number];

/** What the patient chose on the front page. Nothing in it says anything about a person. */
export type SessionChoice = {
  readonly exercise: ExerciseId;
  readonly source: SourceKind;
  /** Where the sample patient is seen from; the other sources ignore it. */
  readonly view: SampleView;
  readonly performance: SamplePerformance;
};

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null =>
  values.find((candidate) => candidate === value) ?? null;

/** The fragment never reaches a server; record ids and results are never put into it. */
export const toFragment = (choice: SessionChoice): string => `#${new URLSearchParams(choice).toString()}`;

/** Reads an address that anybody may have typed: null where exercise or source is missing or unknown. */
export const fromFragment = (fragment: string): SessionChoice | null => {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const exercise = findExercise(fields.get("exercise") ?? "");
  const source = oneOf(sourceKinds, fields.get("source"));
  if (exercise === null || source === null) return null;
  return {
    exercise: exercise.id,
    source,
    view: oneOf(sampleViews, fields.get("view")) ?? "front",
    performance: oneOf(performances, fields.get("performance")) ?? "exercises",
  };
};
