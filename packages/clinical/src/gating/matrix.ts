import type { ExerciseId } from "@plumbline/exercises";
import type { ActivityId } from "./activities.ts";

/** §3, the columns in their order; 00 is everybody's. */
export const MATRIX_COLUMNS = [
  "00",
  "TB",
  "TC",
  "VFX",
  "HTL",
  "KYP",
  "RFX",
  "MFX",
  "WRI",
  "FAL",
  "TKR",
  "TKN",
  "THR",
  "THN",
  "DIZ",
  "VIS",
  "PAI",
] as const;

export type MatrixColumn = (typeof MATRIX_COLUMNS)[number];

/** MX-01: · allow, C caution, U therapist-unlock, B block. */
export type Letter = "·" | "C" | "U" | "B";

/** §3, one row each, its letters in the order of the columns. Read from [3][4][5] and S0 of the specification; all [TBC]. */
// biome-ignore format: it is to be read as the table that it is.
export const MATRIX: Readonly<Record<ExerciseId | ActivityId, string>> = {
  //                      00  TB  TC  VFX HTL KYP RFX MFX WRI FAL TKR TKN THR THN DIZ VIS PAI
  sit_to_stand:          "·   ·   U   C   C   ·   U   ·   ·   ·   C   U   C   U   C   ·   C",
  single_leg_stand:      "·   C   U   ·   ·   ·   U   ·   ·   C   ·   B   ·   B   U   C   C",
  tandem_stand:          "·   C   U   ·   ·   ·   U   ·   ·   C   ·   U   ·   U   C   C   C",
  weight_shift:          "·   ·   U   ·   ·   ·   U   ·   ·   C   ·   U   ·   U   ·   ·   C",
  side_step:             "·   C   U   ·   ·   ·   U   ·   ·   C   ·   U   C   U   C   C   C",
  tai_chi_flow:          "·   C   U   ·   ·   ·   U   ·   ·   C   ·   U   ·   U   C   C   C",
  mini_squat:            "·   ·   U   C   C   ·   U   ·   ·   ·   C   U   ·   U   ·   ·   C",
  squat:                 "U   ·   B   U   U   ·   B   U   ·   ·   ·   B   ·   B   ·   ·   U",
  hip_abduction:         "·   ·   U   ·   ·   ·   U   ·   ·   C   ·   U   C   U   ·   ·   C",
  hip_extension:         "·   ·   U   ·   ·   ·   U   ·   ·   C   ·   U   C   U   ·   ·   C",
  knee_extension:        "·   ·   C   ·   ·   ·   U   ·   ·   ·   ·   U   ·   ·   ·   ·   C",
  heel_raise:            "·   ·   U   ·   ·   ·   U   ·   ·   C   ·   U   ·   U   ·   ·   C",
  step_up:               "·   C   B   ·   ·   ·   B   ·   ·   C   C   B   C   B   C   C   C",
  wall_pushup:           "·   ·   U   C   C   ·   B   ·   C   ·   ·   ·   ·   ·   ·   ·   C",
  band_row:              "·   ·   C   C   C   ·   U   ·   C   ·   ·   ·   ·   ·   ·   ·   C",
  arm_curl:              "·   ·   C   C   C   ·   U   ·   C   ·   ·   ·   ·   ·   ·   ·   C",
  march:                 "·   ·   U   ·   ·   ·   U   ·   ·   C   ·   U   ·   U   ·   ·   C",
  stomp:                 "U   ·   B   B   B   ·   B   B   ·   B   ·   B   ·   B   B   ·   B",
  heel_drop:             "U   ·   B   B   B   ·   B   B   ·   B   ·   B   ·   B   B   ·   B",
  tall_posture:          "·   ·   C   ·   ·   C   U   ·   ·   ·   ·   ·   ·   ·   ·   ·   C",
  shoulder_squeeze:      "·   ·   C   ·   ·   ·   U   ·   ·   ·   ·   ·   ·   ·   ·   ·   C",
  band_pull_apart:       "·   ·   C   C   ·   C   U   ·   C   ·   ·   ·   ·   ·   ·   ·   C",
  back_extensor_supine:  "·   ·   C   C   C   C   U   ·   ·   ·   ·   ·   ·   U   C   ·   C",
  hip_hinge_drill:       "·   ·   U   C   C   ·   B   ·   ·   ·   ·   U   C   B   C   ·   C",
  wall_slide:            "·   ·   U   C   ·   C   U   ·   ·   ·   ·   ·   ·   ·   ·   ·   C",
  calf_stretch:          "·   ·   U   ·   ·   ·   U   ·   ·   ·   ·   U   ·   U   ·   ·   C",
  chest_opener:          "·   ·   C   C   ·   C   U   ·   ·   ·   ·   ·   ·   ·   ·   ·   C",
  walking:               "·   ·   C   ·   ·   ·   C   ·   ·   ·   ·   C   ·   C   ·   C   C",
  hiking:                "C   ·   B   U   ·   ·   B   U   ·   U   ·   B   ·   B   U   U   U",
  dancing:               "·   C   B   ·   ·   ·   B   ·   ·   C   ·   B   ·   B   ·   ·   C",
  jogging:               "U   ·   B   B   B   ·   B   B   ·   B   B   B   ·   B   ·   ·   B",
  racquet_sports:        "U   ·   B   B   B   ·   B   B   ·   B   ·   B   ·   B   ·   B   B",
  tai_chi_class:         "·   C   U   ·   ·   ·   U   ·   ·   C   ·   ·   ·   ·   ·   ·   C",
  yoga_class:            "C   ·   U   U   U   U   U   ·   ·   ·   ·   ·   ·   B   ·   ·   U",
  stretching:            "·   ·   C   C   C   ·   U   ·   ·   ·   ·   ·   ·   ·   ·   ·   C",
};
