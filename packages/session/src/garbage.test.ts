import { type Landmark, type LandmarkSet, milliseconds, normalisedHeight, type PoseFrame } from "@plumbline/motion";
import { type Act, createPerformance, defaultCamera, framesOf } from "@plumbline/synthetic";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanceSession } from "./advance-session.ts";
import { readSession } from "./read-session.ts";
import { score } from "./score.ts";
import type { SessionInput } from "./session-input.ts";
import type { SessionState } from "./session-state.ts";
import { rehearse } from "./testing/rehearsal.ts";
import { createTestPlan, replayDetector } from "./testing.ts";

const second: Act = { kind: "stand", duration: milliseconds(1_000) };
const squat: Act = { kind: "squat", depth: normalisedHeight(0.18) };
const film = (acts: readonly Act[]): readonly PoseFrame[] =>
  framesOf(createPerformance({ acts: [second, second, second, ...acts] }), defaultCamera, 20);
const motion = film([squat, second, squat, second]);
const plan = createTestPlan("squat", {
  dose: { kind: "repetitions", sets: 3, from: 2, to: 9, each: false },
  replayConsent: true,
});
const at = rehearse(plan, film([]), motion);

const anyNumber = fc.oneof(
  fc.double({ min: -5_000, max: 5_000 }),
  fc.constantFrom(0, Number.NaN, Number.POSITIVE_INFINITY, 1e300),
);
const anyLandmark: fc.Arbitrary<Landmark | null> = fc.option(
  fc.record({ x: anyNumber, y: anyNumber, z: anyNumber, visibility: fc.double({ min: 0, max: 1, noNaN: true }) }),
);
const anyLandmarks: fc.Arbitrary<LandmarkSet | null> = fc.option(
  fc.array(anyLandmark, { minLength: 0, maxLength: 33 }),
);
/** A frame of rubbish, or one that was really seen, at any distance in time from the one before. */
const anyFrame = fc.record({
  after: fc.double({ min: -500, max: 3_000, noNaN: true }),
  seen: fc.oneof(
    fc.constantFrom(...motion).map(({ image, world }) => ({ image, world })),
    fc.record({ image: anyLandmarks, world: anyLandmarks }),
  ),
});
const anyCommand = fc.constantFrom<SessionInput>(
  { type: "clock.ticked" },
  { type: "start.pressed" },
  { type: "pause.pressed" },
  { type: "resume.pressed" },
  { type: "finish.pressed" },
  { type: "next-set.pressed" },
  { type: "count.pressed" },
  { type: "stop.pressed" },
  { type: "pain.answered", score: score(5) },
  { type: "effort.answered", score: null },
  { type: "voice.switched", isOn: false },
  { type: "source.opened", detector: replayDetector },
  { type: "source.ended" },
  { type: "source.failed", failure: "worker-died", detail: "" },
  { type: "page.left" },
);
const anyInputs = fc.array(fc.oneof({ weight: 4, arbitrary: anyFrame }, { weight: 1, arbitrary: anyCommand }), {
  maxLength: 40,
});

const phases = ["opening", "set-up", "countdown", "active", "resting", "paused", "analysing", "asking-pain"] as const;

/** Plays anything into a state, and looks after every step. */
const play = (
  state: SessionState,
  inputs: readonly (SessionInput | { readonly after: number; readonly seen: Pick<PoseFrame, "image" | "world"> })[],
  look: (before: SessionState, after: SessionState, saves: number) => void,
): void => {
  inputs.reduce((before, input) => {
    const now = milliseconds(before.now + ("after" in input ? input.after : 50));
    const taken: SessionInput =
      "after" in input
        ? {
            type: "frame.detected",
            frame: { ...input.seen, at: now, picture: { width: 1280, height: 720 }, brightness: null },
          }
        : input;
    const [after, effects] = advanceSession(before, taken, now);
    look(before, after, effects.filter((effect) => effect.type === "record.save" && effect.isFinal).length);
    return after;
  }, state);
};

const total = (state: SessionState): number => state.tally.repetitions.length + state.tally.holds.length;

describe("whatever arrives", () => {
  it.each(phases)("in %s: never throws, loses no count, turns no time back, saves at most once", (phase) => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        let saves = 0;
        play(at(phase).state, inputs, (before, after, saved) => {
          saves += saved;
          expect(total(after)).toBeGreaterThanOrEqual(total(before));
          expect(after.now).toBeGreaterThanOrEqual(before.now);
          expect(after.set).toBeGreaterThanOrEqual(before.set);
          const { arc, handRaised } = readSession(after);
          for (const share of [arc, handRaised]) expect(share >= 0 && share <= 1).toBe(true);
        });
        expect(saves).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it("[REP-05] while the measurement is frozen, nothing is counted", () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        play(at("active").state, inputs, (before, after) => {
          const isFrozen = readSession(before).frozen !== null && readSession(after).frozen !== null;
          const measured = (state: SessionState) => state.tally.repetitions.filter(({ kind }) => kind === "measured");
          if (isFrozen) expect(measured(after)).toHaveLength(measured(before).length);
        });
      }),
      { numRuns: 60 },
    );
  });
});
