import { type CheckId, type Milliseconds, milliseconds } from "@plumbline/motion";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beginSetOfCues,
  type CueMemory,
  hintView,
  noteCleanRepetition,
  raiseCorrection,
  raiseStop,
  refuse,
  releaseCue,
  remindBreathing,
  shownCue,
  startCues,
  withdrawCorrection,
} from "./cue-policy.ts";

const at = milliseconds;
const correct = (memory: CueMemory, check: CheckId, now: number) => raiseCorrection(memory, check, at(now), at(now));

describe("cue policy", () => {
  it("[FC-13] speaks a correction at once, and the next only 6 s later", () => {
    const [first, said] = correct(startCues, "FC-07", 1_000);
    expect(said.map((line) => line.key)).toEqual(["checks.FC-07.cue"]);
    const [second, none] = correct(first, "FC-02", 6_990);
    expect(none).toEqual([]);
    expect(releaseCue(second, at(7_000))[1].map((line) => line.key)).toEqual(["checks.FC-02.cue"]);
  });

  it("[FC-13] speaks no correction that is older than 2 s", () => {
    const [first] = correct(startCues, "FC-07", 1_000);
    const [second] = correct(first, "FC-02", 4_900);
    expect(releaseCue(second, at(7_000))[1]).toEqual([]);
    expect(releaseCue(second, at(7_000))[0].waiting).toBeNull();
  });

  it("[FC-13] speaks nothing of a fault that has gone meanwhile", () => {
    const [first] = correct(startCues, "FC-07", 1_000);
    const [second] = correct(first, "FC-02", 6_000);
    expect(releaseCue(withdrawCorrection(second, "FC-02"), at(7_000))[1]).toEqual([]);
    expect(releaseCue(withdrawCorrection(second, "FC-11"), at(7_000))[1]).toHaveLength(1);
  });

  it("[FC-13] speaks the same cue three times a set, and again in the next set", () => {
    const often = [0, 10_000, 20_000, 30_000].reduce<readonly [CueMemory, number]>(
      ([memory, count], now) => {
        const [next, lines] = correct(memory, "FC-11", now);
        return [next, count + lines.length];
      },
      [startCues, 0],
    );
    expect(often[1]).toBe(3);
    expect(correct(beginSetOfCues(often[0]), "FC-11", 40_000)[1]).toHaveLength(1);
  });

  it("[FC-13] a stop cue is exempt from every limit and leaves nothing waiting", () => {
    const [corrected] = correct(startCues, "FC-07", 1_000);
    const [waiting] = correct(corrected, "FC-02", 1_100);
    const [stopped, lines] = raiseStop(waiting, "FC-08", at(1_200));
    expect(lines).toEqual([{ key: "checks.FC-08.cue", priority: "stop" }]);
    expect(stopped.waiting).toBeNull();
    expect(shownCue(stopped, at(1_300))?.key).toBe("checks.FC-08.cue");
  });

  it("[FC-13] praises every fourth clean repetition, across sets", () => {
    const praised = Array.from({ length: 9 }).reduce<readonly [CueMemory, readonly number[]]>(
      ([memory, counts], _, index) => {
        const [next, lines] = noteCleanRepetition(index === 5 ? beginSetOfCues(memory) : memory, at(index * 4_000));
        return [next, [...counts, lines.length]];
      },
      [startCues, []],
    );
    expect(praised[1]).toEqual([0, 0, 0, 1, 0, 0, 0, 1, 0]);
  });

  it("[FC-12] reminds of breathing once a set", () => {
    const [reminded, lines] = remindBreathing(startCues, at(0));
    expect(lines.map((line) => line.key)).toEqual(["checks.FC-12.cue"]);
    expect(remindBreathing(reminded, at(1))[1]).toEqual([]);
    expect(remindBreathing(beginSetOfCues(reminded), at(2))[1]).toHaveLength(1);
  });

  it("[EX-VIEW] hints at the recommended view once a set", () => {
    const [hinted, lines] = hintView(startCues, "side", at(0));
    expect(lines).toEqual([{ key: "spoken.viewHint", values: { view: "side" }, priority: "guide" }]);
    expect(hintView(hinted, "side", at(1))[1]).toEqual([]);
  });

  it("[FC-13] remembers what was said and when, over all sets, for the therapist", () => {
    const [corrected] = correct(startCues, "FC-07", 1_000);
    const [unsaid] = correct(corrected, "FC-02", 3_000);
    const [stopped] = raiseStop(beginSetOfCues(unsaid), "FC-08", at(9_000));
    expect(stopped.said).toEqual([
      { check: "FC-07", at: 1_000 },
      { check: "FC-08", at: 9_000 },
    ]);
  });

  it("[UX-02] captions what it says, and never in the place of a correction", () => {
    const [hinted] = hintView(startCues, "side", at(0));
    expect(shownCue(hinted, at(1_000))?.key).toBe("spoken.viewHint");
    expect(shownCue(hinted, at(4_000))).toBeNull();
    const [corrected] = correct(startCues, "FC-07", 1_000);
    expect(shownCue(remindBreathing(corrected, at(2_000))[0], at(2_000))?.key).toBe("checks.FC-07.cue");
  });

  it("[EX-REFUSE] says a refusal at once, and repeats the same one only after 10 s", () => {
    const [refused, lines] = refuse(startCues, "wrong-view", "front", at(500));
    expect(lines).toEqual([{ key: "notMeasurable.wrong-view.mend", values: { view: "front" }, priority: "guide" }]);
    expect(refuse(refused, "wrong-view", "front", at(10_400))[1]).toEqual([]);
    expect(refuse(refused, "no-person", "front", at(600))[1]).toHaveLength(1);
    expect(refuse(refused, "wrong-view", "front", at(10_600))[1]).toHaveLength(1);
  });

  it("[FC-13] holds for any faults at any times", () => {
    const raise = fc.record({
      check: fc.constantFrom<CheckId>("FC-02", "FC-07", "FC-11"),
      after: fc.integer({ min: 0, max: 4_000 }),
    });
    fc.assert(
      fc.property(fc.array(raise, { maxLength: 60 }), (raises) => {
        const spoken: { key: string; now: number }[] = [];
        let memory = startCues;
        let now = 0;
        const hear = ([next, lines]: readonly [CueMemory, readonly { key: string }[]], time: Milliseconds) => {
          memory = next;
          for (const { key } of lines) spoken.push({ key, now: time });
        };
        for (const { check, after } of raises) {
          for (const passed of [after / 2, after / 2]) {
            now += passed;
            hear(releaseCue(memory, at(now)), at(now));
          }
          hear(correct(memory, check, now), at(now));
        }
        for (const [index, line] of spoken.entries()) {
          const before = spoken[index - 1];
          if (before !== undefined) expect(line.now - before.now).toBeGreaterThanOrEqual(6_000);
        }
        for (const key of new Set(spoken.map((line) => line.key))) {
          expect(spoken.filter((line) => line.key === key).length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});
