import type { CurrentSessionUpload, Dose, Program } from "@plumbline/contracts";
import { createRandom } from "@plumbline/synthetic";
import { localDateTime } from "@plumbline/web/local-date-time";
import { newUlid } from "@plumbline/web/new-ulid";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const CHANCE = 16;
const MINUTE = 60_000;
/** Milliseconds of one repetition, and of the rest between two sets. */
const REPETITION = 5_000;
const REST = 70_000;

type Results = Pick<CurrentSessionUpload, "repetitions" | "holds" | "activeMs" | "durationMs">;

const numbersTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

/** REP-18: what somebody presses who does all of a dose. */
const resultsOf = (dose: Dose): Results => {
  switch (dose.kind) {
    case "repetitions": {
      const count = dose.from * (dose.each ? 2 : 1);
      const setMs = count * REPETITION + REST;
      const repetitions = numbersTo(dose.sets).flatMap((set) =>
        numbersTo(count).map((number) => ({
          source: "manual" as const,
          set,
          atMs: (set - 1) * setMs + number * REPETITION,
        })),
      );
      return { repetitions, holds: [], activeMs: null, durationMs: dose.sets * setMs };
    }
    case "hold": {
      const sides = dose.each ? (["left", "right"] as const) : [null];
      const all = numbersTo(dose.sets).flatMap((set) =>
        numbersTo(dose.holds).flatMap(() => sides.map((side) => ({ set, side }))),
      );
      const holds = all.map((hold, index) => {
        const startMs = index * (dose.durationMs + REPETITION);
        const endMs = startMs + dose.durationMs;
        return { ...hold, startMs, endMs, durationMs: dose.durationMs, checks: [], source: "manual" as const };
      });
      return { repetitions: [], holds, activeMs: null, durationMs: holds.at(-1)?.endMs ?? 0 };
    }
    case "time":
      return { repetitions: [], holds: [], activeMs: dose.fromMs, durationMs: dose.sets * dose.fromMs };
  }
};

/** The sessions of one day: all that her program asks for then, counted by hand. @param begin of the first one */
export const practiceOf = (
  { version, content }: Pick<Program, "version" | "content">,
  begin: Date,
): readonly CurrentSessionUpload[] =>
  content.exercises
    .filter(({ days }) => days.some((day) => day === WEEKDAYS[begin.getDay()]))
    .map(({ exercise, dose }, index) => {
      const startedAt = new Date(begin.getTime() + index * 8 * MINUTE);
      const random = createRandom(startedAt.getTime() % 1_000_003);
      return {
        version: 2,
        sessionId: newUlid(
          startedAt.getTime(),
          Uint8Array.from({ length: CHANCE }, () => Math.floor(random() * 256)),
        ),
        exerciseId: exercise,
        programVersion: version,
        source: "manual",
        dose,
        detector: null,
        device: "tablet",
        startedAt: localDateTime(startedAt),
        status: "completed",
        failure: null,
        calibration: null,
        frameRate: { median: null, isReduced: false },
        view: null,
        notMeasurable: null,
        partials: [],
        refusals: [],
        cues: [],
        checks: {},
        sideDifference: null,
        pain: 1,
        effort: 4,
        replayConsent: true,
        skeletonTrace: null,
        ...resultsOf(dose),
      };
    });
