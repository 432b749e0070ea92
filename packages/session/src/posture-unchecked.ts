import { type ExerciseSpec, type View, viewOfCheck } from "@plumbline/motion";

/** Why nobody checks the posture: from here, or in this exercise at all. */
export type PostureUnchecked = "view" | "exercise";

/** EX-VIEW: a check that needs one view is off in the others, while the count goes on. */
export const postureUncheckedOf = ({ checks }: ExerciseSpec, view: View | null): PostureUnchecked | null => {
  const needed = checks.flatMap((check) => viewOfCheck(check) ?? []);
  if (needed.length === 0) return "exercise";
  return view !== null && needed.some((one) => one !== view) ? "view" : null;
};
