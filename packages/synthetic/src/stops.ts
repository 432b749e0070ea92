import { minimumJerk } from "./minimum-jerk.ts";

/** A value that is reached, at rest, at a time. */
export type Stop = { readonly at: number; readonly value: number };

/** Before the first stop its value holds, after the last that one. @param stops in the order of their times */
export const passStops = (time: number, stops: readonly Stop[]): number => {
  const next = stops.findIndex(({ at }) => at > time);
  const to = stops.at(next);
  const from = next === -1 ? to : stops[next - 1];
  if (from === undefined || to === undefined) return stops[0]?.value ?? 0;
  return from === to
    ? to.value
    : from.value + (to.value - from.value) * minimumJerk((time - from.at) / (to.at - from.at));
};
