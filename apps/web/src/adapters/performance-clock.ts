import { milliseconds } from "@plumbline/motion";
import type { Clock } from "@plumbline/session/ports";

/** The time line of the camera's own capture times. */
export const createPerformanceClock = (): Clock => ({
  now: () => milliseconds(performance.now()),
  every: (interval, listener) => {
    const timer = setInterval(listener, interval);
    return () => clearInterval(timer);
  },
});
