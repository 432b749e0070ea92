import { milliseconds, normalisedHeight, type PoseFrame } from "@plumbline/motion";
import { type Act, createPerformance, defaultCamera, framesOf, YAW_OF_VIEW } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { readSession } from "./read-session.ts";
import { score } from "./score.ts";
import { begin, give, heard, rehearse, saved, savedEarly, wait, watch } from "./testing/rehearsal.ts";
import { createTestPlan } from "./testing.ts";

const ms = milliseconds;
const squat: Act = { kind: "squat", depth: normalisedHeight(0.18), down: ms(1500), up: ms(1500) };
const stand = (seconds: number) => ({ kind: "stand", duration: ms(seconds * 1000) }) as const;
/** Facing the camera: stands 3 s, then does what is asked. */
const film = (acts: readonly Act[]): readonly PoseFrame[] =>
  framesOf(
    createPerformance({
      acts: [stand(3), ...acts],
      yaw: YAW_OF_VIEW.front,
    }),
    defaultCamera,
    20,
  );

const twoSets = createTestPlan("squat", { dose: { kind: "repetitions", sets: 2, from: 2, to: 3, each: false } });
const at = rehearse(twoSets, film([]), film([squat, stand(1), squat, stand(1)]));

const beforeStart = ["opening", "set-up", "countdown"] as const;
const afterStart = ["active", "resting", "paused"] as const;

describe("between sets", () => {
  it("rests 60 s, says when that is over, and starts only when asked", () => {
    const rested = wait(at("resting"), 59);
    expect(readSession(rested.state).restSeconds).toBe(1);
    expect(heard(rested)).not.toContain("spoken.restOver");
    const over = wait(rested, 3);
    expect(heard(over).filter((key) => key === "spoken.restOver")).toHaveLength(1);
    expect(over.state.phase.kind).toBe("resting");
    const next = wait(give(over, { type: "start.pressed" }), 5.2);
    expect(readSession(next.state)).toMatchObject({ phase: "active", set: 2, count: 0 });
  });

  it("a pause keeps what is left of the rest", () => {
    const paused = give(wait(at("resting"), 20), { type: "pause.pressed" });
    const resumed = give(
      { ...paused, state: { ...paused.state, now: ms(paused.state.now + 90_000) } },
      { type: "resume.pressed" },
    );
    expect(readSession(resumed.state).restSeconds).toBe(40);
  });

  it("a set goes on after a pause with its count, through a countdown", () => {
    const resumed = wait(give(at("paused"), { type: "resume.pressed" }), 5.2);
    expect(readSession(resumed.state)).toMatchObject({ phase: "active", set: 1, count: 2 });
  });

  it("two sets of the dose complete the session", () => {
    const second = wait(give(at("resting"), { type: "start.pressed" }), 6.5);
    const done = watch(second, film([squat, stand(1), squat, stand(1), squat, stand(1)]));
    expect(done.state.phase.kind).toBe("asking-pain");
    expect(done.state.record?.status).toBe("completed");
    expect(done.state.record?.repetitions.map(({ set }) => set)).toEqual([1, 1, 2, 2, 2]);
  });
});

describe("ending", () => {
  it.each(beforeStart)("[SAFE-05] Stop in %s ends at once and keeps no record", (phase) => {
    const stopped = give(at(phase), { type: "stop.pressed" });
    expect(stopped.state.phase.kind).toBe("finished");
    expect(stopped.effects).toContainEqual({ type: "source.close" });
    expect([...saved(stopped), ...savedEarly(stopped)]).toEqual([]);
  });

  it.each(afterStart)("[SAFE-05] Stop in %s halts within one input and keeps what was measured", (phase) => {
    const stopped = give(at(phase), { type: "stop.pressed" });
    expect(stopped.state.phase.kind).toBe("asking-pain");
    expect(stopped.effects[0]).toEqual({ type: "cue.silence" });
    expect(stopped.effects).toContainEqual({ type: "source.close" });
    expect(stopped.state.record).toMatchObject({ status: "stopped" });
    expect(stopped.state.record?.repetitions).toHaveLength(2);
  });

  it.each(afterStart)("the record is saved when the movement ends in %s, before anything is asked", (phase) => {
    const stopped = give(at(phase), { type: "stop.pressed" });
    const [record, ...more] = savedEarly(stopped);
    expect(more).toEqual([]);
    expect(record).toEqual(stopped.state.record);
    expect(record).toMatchObject({ pain: null, effort: null });
    expect(saved(stopped)).toEqual([]);
  });

  it.each(beforeStart)("a source that fails in %s leaves no record", (phase) => {
    const failed = give(at(phase), { type: "source.failed", failure: "worker-died", detail: "" });
    expect(failed.state.phase).toEqual({ kind: "failed", failure: "worker-died" });
    expect(saved(failed)).toEqual([]);
  });

  it.each([...afterStart, "analysing"] as const)("a source that fails in %s leaves what was measured", (phase) => {
    const failed = give(at(phase), { type: "source.failed", failure: "worker-died", detail: "" });
    expect(failed.state.phase.kind).toBe("failed");
    const [record, ...more] = saved(failed);
    expect(more).toEqual([]);
    expect(record).toMatchObject({ status: "failed", failure: "worker-died" });
    expect(record?.repetitions).toHaveLength(2);
  });

  it.each(["asking-pain", "asking-effort", "finished"] as const)(
    "a source that fails in %s changes nothing",
    (phase) => {
      const failed = give(at(phase), { type: "source.failed", failure: "worker-died", detail: "" });
      expect(failed.state.phase).toEqual(at(phase).state.phase);
      expect(failed.effects).toEqual([]);
    },
  );

  it("[PAIN-01] [SAFE-06] pain and effort are asked and kept; the record is saved once", () => {
    const rated = give(at("asking-pain"), { type: "pain.answered", score: score(4) });
    const finished = give(rated, { type: "effort.answered", score: score(6) });
    const twice = give(give(finished, { type: "effort.answered", score: score(1) }), { type: "finish.pressed" });
    expect(saved(twice)).toHaveLength(1);
    expect(saved(twice)[0]).toMatchObject({ pain: 4, effort: 6 });
    expect(twice.state).toBe(finished.state);
  });

  it("[PAIN-01] both answers can be skipped", () => {
    const skipped = give(give(at("asking-pain"), { type: "pain.answered", score: null }), {
      type: "effort.answered",
      score: null,
    });
    expect(saved(skipped)[0]).toMatchObject({ pain: null, effort: null });
  });

  it.each([...afterStart, "asking-pain", "asking-effort"] as const)("leaving the page in %s saves once", (phase) => {
    const left = give(give(at(phase), { type: "page.left" }), { type: "page.left" });
    expect(saved(left)).toHaveLength(1);
    expect(left.state.phase.kind).toBe("finished");
  });

  it("a record that is not an answer is no answer", () => {
    for (const phase of ["set-up", "active", "paused"] as const) {
      const answered = give(at(phase), { type: "pain.answered", score: score(10) });
      expect(answered.state.pain).toBeNull();
      expect(answered.state.phase.kind).toBe(phase);
    }
  });
});

describe("a file", () => {
  it("[REP-01] is judged as a whole once it has ended, without a start signal", () => {
    const ended = give(at("analysing"), { type: "source.ended" });
    expect(ended.state.phase.kind).toBe("asking-pain");
    expect(ended.state.record).toMatchObject({ source: "file", status: "completed", notMeasurable: null });
    expect(ended.state.record?.repetitions).toHaveLength(2);
    expect(ended.state.record?.frameRate.median).toBeCloseTo(20);
  });

  it.each(["stop.pressed", "finish.pressed", "page.left"] as const)("left early by %s, is judged so far", (type) => {
    const left = give(at("analysing"), { type });
    expect(left.state.record?.repetitions).toHaveLength(2);
    expect(left.state.record?.status).toBe("stopped");
  });

  it("without anybody in it is not measurable, and says so", () => {
    const nobody = film([squat]).map((frame) => ({ ...frame, image: null, world: null }));
    const ended = give(watch(begin({ ...twoSets, source: "file" }), nobody), { type: "source.ended" });
    expect(ended.state.record?.notMeasurable).toBe("no-person");
  });
});

describe("consent and voice", () => {
  it("[INT-27] [PRIV-02] without consent no landmark is kept", () => {
    expect(at("active").state.trace).toBeNull();
    expect(at("asking-pain").state.record?.skeletonTrace).toBeNull();
  });

  it("[UX-01] with the voice off nothing is said, and it falls silent at once", () => {
    const off = give(at("active"), { type: "voice.switched", isOn: false });
    expect(off.effects).toEqual([{ type: "cue.silence" }]);
    expect(heard(watch(off, film([squat, stand(1)])))).toEqual([]);
  });
});
