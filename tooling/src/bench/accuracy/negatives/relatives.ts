import type { ExerciseId } from "@plumbline/exercises";

/**
 * What a counter may rightly count although it goes by another name: a squat is a mini squat that went too far, heels
 * that drop were raised, and who lifts a leg stands on the other for as long.
 */
const relatives: Readonly<Partial<Record<ExerciseId, readonly ExerciseId[]>>> = {
  mini_squat: ["squat"],
  single_leg_stand: ["march", "hip_abduction", "hip_extension", "step_up"],
  heel_drop: ["heel_raise"],
  heel_raise: ["heel_drop"],
  march: ["stomp"],
  stomp: ["march"],
  chest_opener: ["band_pull_apart"],
  weight_shift: ["tai_chi_flow"],
  tai_chi_flow: ["weight_shift"],
};

export const isRelative = (counter: ExerciseId, performed: ExerciseId): boolean =>
  relatives[counter]?.includes(performed) ?? false;
