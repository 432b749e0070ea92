import { milliseconds } from "@plumbline/motion";
import { defaultCamera } from "../camera.ts";
import { landmarkNames } from "../landmark-names.ts";
import type { Performance } from "../performance.ts";
import { projectBody } from "../project-body.ts";

const isRising = (times: readonly number[]): boolean =>
  times.every((time, index) => Number.isFinite(time) && time >= (times[index - 1] ?? 0));

/** What cannot be true of what the truth says: times out of order or out of the performance, peaks of nothing. */
export const truthFaultsOf = ({ truth, duration }: Performance): readonly object[] => {
  const reps = truth.reps.filter(
    ({ startAt, peakAt, endAt, peak }) => !(isRising([startAt, peakAt, endAt, duration]) && peak > 0 && peak < 181),
  );
  const holds = truth.holds.filter(
    ({ startAt, reachedAt, leftAt, endAt, peak }) =>
      !(isRising([startAt, reachedAt, leftAt, endAt, duration]) && peak >= 0 && peak < 181),
  );
  const events = [...truth.reps, ...truth.holds].toSorted((a, b) => a.startAt - b.startAt);
  const overlapping = events.filter(({ startAt }, index) => startAt < (events[index - 1]?.endAt ?? 0));
  return [...reps, ...holds, ...overlapping];
};

/** Moments, 400 ms apart, in which a joint is nowhere, or a frame has not all of them. */
export const faultyFramesOf = (performance: Performance): readonly number[] => {
  const moments = Array.from({ length: Math.floor(performance.duration / 400) + 1 }, (_, index) => index * 400);
  return moments.filter((moment) => {
    const at = milliseconds(moment);
    const { image, world } = projectBody(performance.bodyAt(at), defaultCamera, at);
    if (image === null || world === null) return image !== world;
    const isWhole = image.length === landmarkNames.length && world.length === landmarkNames.length;
    const isSomewhere = [...image, ...world].every(
      (landmark) => landmark !== null && Object.values(landmark).every(Number.isFinite) && landmark.visibility <= 1,
    );
    return !(isWhole && isSomewhere);
  });
};
