import { milliseconds } from "@plumbline/motion";
import { describe, expect, it } from "vitest";
import {
  beginSetOfCues,
  type CueMemory,
  hintView,
  noteCleanRepetition,
  raiseStop,
  refuse,
  remindBreathing,
  shownCue,
  startCues,
} from "./cue-policy.ts";
import { correct } from "./testing/squat-corrections.ts";

const at = milliseconds;

describe("cue policy", () => {
  it("[FC-13] a stop cue is exempt from every limit and leaves nothing waiting", () => {
    const [corrected] = correct(startCues, "FC-07", 1_000);
    const [waiting] = correct(corrected, "FC-11", 1_100);
    const stops = [1_200, 1_300, 1_400, 1_500, 1_600].reduce<readonly [CueMemory, number]>(
      ([memory, count], now) => {
        const [next, lines] = raiseStop(memory, "FC-08", at(now));
        return [next, count + lines.length];
      },
      [waiting, 0],
    );
    expect(stops[1]).toBe(5);
    const [stopped, lines] = raiseStop(waiting, "FC-08", at(1_200));
    expect(lines).toEqual([{ key: "checks.FC-08.cue", priority: "stop" }]);
    expect(stopped.waiting).toEqual([]);
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

  it("[FC-13] quick repetitions are praised every fourth time too, on the screen where the voice has just done so", () => {
    const steps = Array.from({ length: 16 }, (_, index) => 500 * (index + 1));
    const heard: number[] = [];
    steps.reduce((memory, now, index) => {
      const [next, lines] = noteCleanRepetition(memory, at(now));
      if (lines.length > 0) heard.push(now);
      if (index % 4 === 3) expect(shownCue(next, at(now))?.key).toMatch(/praise/);
      return next;
    }, startCues);
    expect(heard).toEqual([2_000, 8_000]);
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
    const [unsaid] = correct(corrected, "FC-11", 3_000);
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
});
