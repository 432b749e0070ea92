import { catalogue, type ExerciseId } from "@plumbline/exercises";
import type { Figure } from "./figure.ts";
import { drawFigure } from "./figure-frames.ts";

export type Figures = Readonly<Record<ExerciseId, Figure>>;

/** Drawn while the page is built, so that the browser gets lines and not the program that moves a body. */
export const drawFigures = (): Figures =>
  Object.fromEntries(catalogue.map(({ id }) => [id, drawFigure(id)])) as Figures;
