import type { Series } from "./series.ts";

export type Place = (atMs: number, value: number) => { readonly x: number; readonly y: number };

const round = (value: number): number => Math.round(value * 10) / 10;

/** An SVG path that lifts its pen over every gap. */
export const seriesPath = (points: Series["points"], place: Place): string => {
  let isDrawing = false;
  return points
    .map(({ atMs, value }) => {
      if (value === null) {
        isDrawing = false;
        return "";
      }
      const { x, y } = place(atMs, value);
      const command = isDrawing ? "L" : "M";
      isDrawing = true;
      return `${command}${round(x)} ${round(y)}`;
    })
    .join("");
};
