import type { AssessmentResult } from "@plumbline/clinical";
import { type Milliseconds, milliseconds } from "@plumbline/motion";
import type { Clock, Cue, PoseSource, Unsubscribe } from "../../ports.ts";
import { advanceAssessment } from "./advance-assessment.ts";
import type { AssessmentCommand, AssessmentInput } from "./assessment-input.ts";
import type { AssessmentPlan } from "./assessment-plan.ts";
import type { AssessmentEffect } from "./assessment-step.ts";
import type { AssessmentView } from "./assessment-view.ts";
import { readAssessment } from "./read-assessment.ts";
import { startAssessment } from "./start-assessment.ts";

/** How often time passes between frames. [E] */
const TICK = milliseconds(100);

export type AssessmentParts = {
  readonly plan: AssessmentPlan;
  readonly source: PoseSource;
  readonly clock: Clock;
  readonly cue: Cue;
  /** A result of a camera, once. */
  readonly onResult: (result: AssessmentResult) => void;
};

export type RunningAssessment = {
  readonly view: () => AssessmentView;
  /** Called after every change. */
  readonly subscribe: (listener: (view: AssessmentView) => void) => Unsubscribe;
  readonly dispatch: (command: AssessmentCommand) => void;
  /** Keeps what was measured and frees everything. Idempotent. */
  readonly close: () => void;
};

/** Performs a guided test: hands inputs to `advanceAssessment` and does what its effects ask for. */
export const runAssessment = ({ plan, source, clock, cue, onResult }: AssessmentParts): RunningAssessment => {
  const listeners = new Set<(view: AssessmentView) => void>();
  let state = startAssessment(plan);
  let view = readAssessment(state);
  // The frames of a file or a figure carry their own time, which may run slower than the clock's.
  let frameTime = milliseconds(0);
  let isClosed = false;
  let isStopped = false;
  const endings: Unsubscribe[] = [];

  const runsOnClock = source.kind === "camera";
  const now = (): Milliseconds => (runsOnClock ? clock.now() : frameTime);

  /** A source may fail while it is being subscribed to: what is acquired after that is released at once. */
  const acquire = (release: Unsubscribe): void => {
    if (isStopped) release();
    else endings.push(release);
  };
  const stop = (): void => {
    if (isStopped) return;
    isStopped = true;
    for (const release of endings) release();
    source.close();
  };

  const perform = (effect: AssessmentEffect): void => {
    switch (effect.type) {
      case "cue.say":
        cue.say(effect.line);
        return;
      case "cue.silence":
        cue.silence();
        return;
      case "result.tell":
        onResult(effect.result);
        return;
      case "source.close":
        stop();
        return;
    }
  };

  const take = (input: AssessmentInput): void => {
    if (isClosed) return;
    if (input.type === "frame.detected") frameTime = input.frame.at;
    const [next, effects] = advanceAssessment(state, input, now());
    if (next === state && effects.length === 0) return;
    state = next;
    view = readAssessment(next);
    for (const effect of effects) perform(effect);
    for (const listener of listeners) listener(view);
  };

  if (runsOnClock) acquire(clock.every(TICK, () => take({ type: "clock.ticked" })));
  acquire(source.subscribe(take));

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: take,
    close: () => {
      if (isClosed) return;
      take({ type: "page.left" });
      isClosed = true;
      listeners.clear();
      cue.silence();
      stop();
    },
  };
};
