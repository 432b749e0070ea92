/**
 * How far a calm movement from rest to rest has come, 0–1. Flash & Hogan, J Neurosci 5 (1985) 1688.
 * @param share of the movement's time; before 0 the answer is 0, after 1 it is 1
 */
export const minimumJerk = (share: number): number => {
  const time = Math.min(1, Math.max(0, share));
  return time ** 3 * (10 - 15 * time + 6 * time ** 2);
};

/** Rises from 0 to 1, stays, and falls back, each end at rest. All in the same unit of time. */
export const riseAndFall = (time: number, rise: number, stay: number, fall: number): number =>
  time < rise + stay ? minimumJerk(time / rise) : 1 - minimumJerk((time - rise - stay) / fall);
