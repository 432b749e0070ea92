import { type Category, catalogue, type Exercise } from "@plumbline/exercises";

/** In the order in which they are offered: what needs the most care comes last. */
export const categories = [
  "balance",
  "resistance",
  "posture",
  "flexibility",
  "impact",
] as const satisfies readonly Category[];

export const exercisesOf = (category: Category): readonly Exercise[] =>
  catalogue.filter((exercise) => exercise.category === category);
