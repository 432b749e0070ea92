/** How many tests came out in each way. A static check is one test. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Tally = { ...nothing, passed: 1 };
export const oneFailed: Tally = { ...nothing, failed: 1 };

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    nothing,
  );
}

/**
 * A runner's own count, made to agree with its exit code: a runner that failed without a failed test (it crashed, or a
 * file did not load) counts as one failure.
 * @param count what the runner reported, or null when it reported nothing
 */
export function agreeWithExitCode(count: Tally | null, code: number): Tally {
  if (count === null) {
    return oneFailed;
  }
  return code !== 0 && count.failed === 0 ? addTallies([count, oneFailed]) : count;
}

/** The last line of `npm test`. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  const counts = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? counts : `${counts}, ${skipped} skipped`;
}
