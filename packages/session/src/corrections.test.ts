import { type CheckId, milliseconds } from "@plumbline/motion";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginSetOfCues, type CueMemory, raiseCorrection, startCues, withdrawCorrection } from "./cue-policy.ts";
import { correct, release } from "./testing/squat-corrections.ts";

const at = milliseconds;
const keysOf = (lines: readonly { readonly key: string }[]): readonly string[] => lines.map(({ key }) => key);

describe("spoken corrections", () => {
  it("[FC-13] speaks a correction at once, and the next only 6 s later", () => {
    const [first, said] = correct(startCues, "FC-07", 1_000);
    expect(keysOf(said)).toEqual(["checks.FC-07.cue"]);
    const [second, none] = correct(first, "FC-11", 6_990);
    expect(none).toEqual([]);
    expect(keysOf(release(second, 7_000)[1])).toEqual(["checks.FC-11.cue"]);
  });

  it("[FC-13] speaks no correction that is older than 2 s", () => {
    const [first] = correct(startCues, "FC-07", 1_000);
    const [second] = correct(first, "FC-11", 4_999);
    expect(release(second, 7_000)[1]).toEqual([]);
    expect(release(second, 7_000)[0].waiting).toEqual([]);
    const [third] = correct(first, "FC-11", 5_000);
    expect(release(third, 7_000)[1]).toHaveLength(1);
  });

  it("[FC-13] of several that wait the one that the exercise lists first is spoken, however late it came", () => {
    const waiting = (["FC-02", "FC-11", "FC-07", "FC-03"] as const).reduce(
      (memory, check, index) => raiseCorrection(memory, check, at(1_000 + index)),
      startCues,
    );
    const [spoken, lines] = release(waiting, 1_010);
    expect(keysOf(lines)).toEqual(["checks.FC-03.cue"]);
    expect(release(spoken, 1_020)[1]).toEqual([]);
    const withoutFirst = withdrawCorrection(withdrawCorrection(waiting, "FC-03"), "FC-07");
    expect(keysOf(release(withoutFirst, 1_010)[1])).toEqual(["checks.FC-11.cue"]);
  });

  it("[FC-13] one that is too old gives way to the next in the list", () => {
    const old = raiseCorrection(correct(startCues, "FC-07", 1_000)[0], "FC-03", at(4_000));
    expect(keysOf(release(raiseCorrection(old, "FC-11", at(6_500)), 7_000)[1])).toEqual(["checks.FC-11.cue"]);
  });

  it("[FC-13] speaks nothing of a fault that has gone meanwhile", () => {
    const [first] = correct(startCues, "FC-07", 1_000);
    const [second] = correct(first, "FC-03", 6_000);
    expect(release(withdrawCorrection(second, "FC-03"), 7_000)[1]).toEqual([]);
    expect(release(withdrawCorrection(second, "FC-11"), 7_000)[1]).toHaveLength(1);
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

  it("[FC-13] the 6 s outlast the set", () => {
    const [corrected] = correct(startCues, "FC-07", 1_000);
    expect(correct(beginSetOfCues(corrected), "FC-11", 6_900)[1]).toEqual([]);
  });

  it("[FC-13] holds for any faults at any times", () => {
    const raise = fc.record({
      check: fc.constantFrom<CheckId>("FC-03", "FC-07", "FC-11"),
      after: fc.integer({ min: 0, max: 4_000 }),
    });
    fc.assert(
      fc.property(fc.array(raise, { maxLength: 60 }), (raises) => {
        const spoken: { key: string; now: number }[] = [];
        const raisedAt = new Map<string, number>();
        let memory = startCues;
        let now = 0;
        const pass = (): void => {
          const [next, lines] = release(memory, now);
          memory = next;
          for (const { key } of lines) {
            spoken.push({ key, now });
            expect(now - (raisedAt.get(key) ?? Number.NaN)).toBeLessThanOrEqual(2_000);
          }
        };
        for (const { check, after } of raises) {
          for (const passed of [after / 2, after / 2]) {
            now += passed;
            pass();
          }
          memory = raiseCorrection(memory, check, at(now));
          raisedAt.set(`checks.${check}.cue`, now);
          pass();
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
