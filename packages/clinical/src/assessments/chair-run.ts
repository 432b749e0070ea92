import { type Milliseconds, milliseconds, type NotMeasurableReason } from "@plumbline/motion";
import { type Measured, valueAt } from "./between-samples.ts";
import { reasonsAtEnd, startWatch, stepWatch, type WatchState } from "./measurement-watch.ts";
import { type CycleEvent, type CycleState, startCycle, stepCycle } from "./sit-to-stand-cycle.ts";
import type { InvalidReason } from "./validity.ts";

/** Beyond this a position is a misplaced joint, not a posture. [E] */
const LOWEST = -0.5;
const HIGHEST = 1.5;
/** How long positions are remembered, and across what gap the position at the end of the test may be told. [E] */
const MEMORY = 500;
/** A recording may end this much before the test: one frame at 10 frames a second. [E] */
export const LAST_FRAME = 100;

export type ChairSample = {
  readonly at: Milliseconds;
  /** P (§4.3): mid-hip height, 0 sitting to 1 standing for this person and chair; null while it cannot be measured. */
  readonly position: number | null;
  /** FC-STS-A, as the engine raises it. */
  readonly armsSuspected: boolean;
  /** Why nothing can be measured; null where it can be, or the reason is unknown. */
  readonly problem?: NotMeasurableReason | null;
};

/** ASSESS-CS-04: "Did you push with your hands?" */
export type ArmsAnswer = "not_asked" | "to_be_asked" | "no" | "yes";

/** Sitting down and standing up from Go until a time limit. */
export type ChairRun = {
  readonly goAt: Milliseconds;
  readonly limitAt: Milliseconds;
  readonly cycle: CycleState;
  readonly completedAt: readonly Milliseconds[];
  readonly wasNotSeated: boolean;
  readonly arms: ArmsAnswer;
  /** The last half second, oldest first. */
  readonly recent: readonly Measured[];
  readonly watch: WatchState;
  readonly lastAt: Milliseconds | null;
  readonly isOver: boolean;
};

export const startChairRun = (goAt: Milliseconds, limit: Milliseconds): ChairRun => ({
  goAt,
  limitAt: milliseconds(goAt + limit),
  cycle: startCycle,
  completedAt: [],
  wasNotSeated: false,
  arms: "not_asked",
  recent: [],
  watch: startWatch(goAt),
  lastAt: null,
  isOver: false,
});

const measuredAt = ({ position }: ChairSample): number | null =>
  position !== null && position >= LOWEST && position <= HIGHEST ? position : null;

const follow = (run: ChairRun, event: CycleEvent): ChairRun => {
  switch (event.type) {
    case "stand.completed":
      return { ...run, completedAt: [...run.completedAt, event.at] };
    case "seat.left":
      // A false start: sitting for half a second begins anew, and whoever does not has missed the seat.
      return event.at < run.goAt ? { ...run, cycle: { ...run.cycle, phase: startCycle.phase } } : run;
    case "seat.missed":
      return event.at < run.goAt ? run : { ...run, wasNotSeated: true };
  }
};

const measure = (run: ChairRun, now: Measured): ChairRun => {
  const [cycle, event] = stepCycle(run.cycle, now);
  const recent = [...run.recent.filter(({ at }) => now.at - at <= MEMORY), now];
  const stepped = { ...run, cycle, recent };
  return event === null ? stepped : follow(stepped, event);
};

/** The sample that the last one within the limit and the first one beyond it have between them, exactly at the limit. */
const sampleAtLimit = (run: ChairRun, beyond: Measured): Measured | null => {
  const before = run.cycle.last;
  if (before === null || beyond.at - before.at > MEMORY) return null;
  return { at: run.limitAt, value: valueAt(before, beyond, run.limitAt) };
};

const finish = (run: ChairRun, at: Milliseconds, position: number | null): ChairRun => {
  if (position === null) return { ...run, isOver: at - run.limitAt >= MEMORY };
  const last = sampleAtLimit(run, { at, value: position });
  return { ...(last === null ? run : measure(run, last)), isOver: true };
};

const askAboutArms = (run: ChairRun, sample: ChairSample): ArmsAnswer =>
  run.arms === "not_asked" && sample.armsSuspected && sample.at >= run.goAt ? "to_be_asked" : run.arms;

/** One sample in, in the order of time; one whose time does not rise is ignored, as is any after the end. */
export const stepChairRun = (run: ChairRun, sample: ChairSample): ChairRun => {
  const { at, problem = null } = sample;
  if (run.isOver || !Number.isFinite(at) || (run.lastAt !== null && at <= run.lastAt)) return run;
  const position = measuredAt(sample);
  const timed = { ...run, lastAt: at };
  if (at >= run.limitAt) return finish(timed, at, position);
  const asked = { ...timed, arms: askAboutArms(run, sample) };
  const watched =
    at < run.goAt ? asked : { ...asked, watch: stepWatch(run.watch, { at, isMeasured: position !== null, problem }) };
  return position === null ? watched : measure(watched, { at, value: position });
};

/** ASSESS-CS-04: an arm that pushed ends the test. */
export const answerAboutArms = (run: ChairRun, haveArmsPushed: boolean): ChairRun =>
  haveArmsPushed ? { ...run, arms: "yes", isOver: true } : { ...run, arms: "no" };

/** Whether the test went on for as long as it had to. */
export const isComplete = (run: ChairRun): boolean =>
  run.isOver || (run.lastAt !== null && run.lastAt >= run.limitAt - LAST_FRAME);

/** COM-2, ASSESS-06: what the samples say against the test, besides what its surroundings do. */
export const reasonsAgainst = (run: ChairRun, known: readonly InvalidReason[]): readonly InvalidReason[] => {
  const endAt = milliseconds(Math.min(run.limitAt, Math.max(run.goAt, run.lastAt ?? run.goAt)));
  const seen = reasonsAtEnd(run.watch, endAt);
  const seated: readonly InvalidReason[] = run.wasNotSeated ? ["not_seated_start"] : [];
  const isCutShort = !isComplete(run) && known.length === 0;
  const protocol: readonly InvalidReason[] = isCutShort || run.arms === "to_be_asked" ? ["wrong_protocol"] : [];
  return [...known, ...seen, ...seated, ...protocol];
};
