import type { Exercise } from "@plumbline/exercises";

/** How the patient is before the camera when the exercise begins. */
export type StartingPosture = "seated" | "either" | "standing";

/** §4.2: a chair to sit on, one that may be used, or none. */
export const postureOf = ({ equipment }: Exercise): StartingPosture => {
  if (equipment.includes("chair")) return "seated";
  return equipment.includes("chair-optional") ? "either" : "standing";
};
