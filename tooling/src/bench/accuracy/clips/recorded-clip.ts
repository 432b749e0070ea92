import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ExerciseId } from "@plumbline/exercises";

/** Read in place; absent from a clone of the repository. */
export const DATA = path.resolve(import.meta.dirname, "../../../../../../shared/data");

/** A labelled recording: one line of labels.csv. */
export type RecordedClip = {
  readonly id: string;
  readonly trace: string;
  readonly performed: string;
  /** As labelled: front, oblique, side, or one from behind. */
  readonly view: string;
  readonly isProjected: boolean;
  readonly squats: number;
  readonly sitToStands: number;
  readonly kneeRaises: number;
  /** Seconds on one leg, a number a hold. */
  readonly holds: readonly number[];
  readonly repetitions: readonly { readonly kind: string; readonly startAt: number; readonly endAt: number }[];
};

const DETECTED = /^(tf|p2s|s2d|mp)_/;

const splitList = (text: string): readonly string[] => (text === "" ? [] : text.split("|"));

const readRow = (row: string): RecordedClip => {
  // The columns up to here hold no quoted commas; the notes do.
  const [id = "", performed = "", view = "", , , , times = "", kinds = "", holds = "", squats, sits, knees] =
    row.split(",");
  const kindOf = splitList(kinds);
  return {
    id,
    trace: path.join(DATA, "traces", `${id}.json.gz`),
    performed,
    view,
    isProjected: !DETECTED.test(id),
    squats: Number(squats),
    sitToStands: Number(sits),
    kneeRaises: Number(knees),
    holds: splitList(holds).map(Number),
    repetitions: splitList(times).map((time, index) => {
      const [start, end] = time.split(";").map(Number);
      return { kind: kindOf[index] ?? "", startAt: start ?? Number.NaN, endAt: end ?? Number.NaN };
    }),
  };
};

/** null where the recordings are not on this machine: they are no part of the repository. */
export const readRecordedClips = (): readonly RecordedClip[] | null => {
  const labels = path.join(DATA, "labels.csv");
  if (!existsSync(labels)) return null;
  const [, ...rows] = readFileSync(labels, "utf8").trim().split("\n");
  return rows.map(readRow);
};

/** Whom a clip says nothing about: a lifted knee is a leg stood on, too, for a time that nobody labelled. */
const UNLABELLED: Readonly<Partial<Record<ExerciseId, readonly string[]>>> = {
  single_leg_stand: ["knee_raise", "mixed"],
  hip_extension: ["single_leg_swing"],
  hip_abduction: ["single_leg_swing", "jumping_jack", "mixed"],
  stomp: ["knee_raise", "mixed"],
  step_up: ["stair_climb"],
  hip_hinge_drill: ["stoop_lift", "forward_fold_yoga", "toe_touch", "mixed"],
};

/** Repetitions or holds that a counter must give; null where the labels do not say. */
export const trueCountOf = (clip: RecordedClip, id: ExerciseId): number | null => {
  if (UNLABELLED[id]?.includes(clip.performed)) return null;
  switch (id) {
    case "squat":
    case "mini_squat":
      return clip.squats;
    case "sit_to_stand":
      return clip.sitToStands;
    case "march":
      return clip.kneeRaises;
    case "single_leg_stand":
      return clip.holds.length;
    default:
      return 0;
  }
};
