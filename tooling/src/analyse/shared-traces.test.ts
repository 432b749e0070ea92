import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { catalogue, findExercise } from "@plumbline/exercises";
import { analyseRecording } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import { readTrace } from "./read-trace.ts";

const DATA = path.resolve(import.meta.dirname, "../../../../shared/data");
const isHere = existsSync(path.join(DATA, "labels.csv"));

type Label = {
  readonly id: string;
  readonly view: string;
  readonly squats: number;
  readonly starts: readonly number[];
};

const squatStarts = (times: string, kinds: string): readonly number[] => {
  const kindOf = kinds.split("|");
  return times.split("|").flatMap((time, index) => (kindOf[index] === "squat" ? [Number(time.split(";")[0])] : []));
};

const readLabels = (): readonly Label[] => {
  if (!isHere) return [];
  const [, ...rows] = readFileSync(path.join(DATA, "labels.csv"), "utf8").trim().split("\n");
  return rows.map((row) => {
    const [id = "", , view = "", , , , times = "", kinds = "", , squats = ""] = row.split(",");
    return { id, view, squats: Number(squats), starts: squatStarts(times, kinds) };
  });
};

const analyse = async (id: string, exerciseId: string) => {
  const exercise = findExercise(exerciseId) ?? expect.fail(`no exercise ${exerciseId}`);
  return analyseRecording(await readTrace(path.join(DATA, "traces", `${id}.json.gz`)), exercise.spec);
};

const title = isHere ? "the shared recordings" : "the shared recordings (skipped: ../shared/data is not here)";

describe.skipIf(!isHere)(title, () => {
  const labels = readLabels();
  const counted = labels.filter(({ view }) => !view.startsWith("back"));

  test.each(counted.map((label) => [label.id, label] as const))("[EX-squat] %s", async (id, label) => {
    const { reps, notMeasurable } = await analyse(id, "squat");
    expect(notMeasurable).toBeNull();
    expect(reps.length).toBe(label.squats);
    // Labels are good to 0.2 s, and a repetition is seen to begin a little after it does.
    reps.forEach((rep, index) => {
      expect(Math.abs(rep.startAt - (label.starts[index] ?? Number.NaN))).toBeLessThanOrEqual(500);
    });
  });

  test.each(labels.map(({ id }) => [id] as const))("[SEAT-1] [EX-sit_to_stand] nobody sits in %s", async (id) => {
    const { reps, partials } = await analyse(id, "sit_to_stand");
    expect([...reps, ...partials]).toEqual([]);
  });

  test.each(labels.filter(({ view }) => view.startsWith("back")).map((label) => [label.id] as const))(
    "[EX-REFUSE] %s is seen from behind and not measured",
    async (id) => {
      for (const exercise of catalogue) {
        const { reps, notMeasurable } = await analyse(id, exercise.id);
        expect(notMeasurable).toBe(exercise.spec.movement.kind === "timer" ? "timer-only" : "wrong-view");
        expect(reps).toEqual([]);
      }
    },
  );

  test("[EX-single_leg_stand] tf_single_leg holds its left leg for 4 s", async () => {
    const { holds } = await analyse("tf_single_leg", "single_leg_stand");
    expect(holds.map((hold) => hold.side)).toEqual(["left"]);
    expect(Math.abs((holds[0]?.duration ?? 0) - 4000)).toBeLessThanOrEqual(300);
  });

  test.each(["welk_legswing_front", "welk_legswing_oblique"])(
    "[EX-single_leg_stand] %s holds six times",
    async (id) => {
      const { holds } = await analyse(id, "single_leg_stand");
      expect(holds.map((hold) => hold.side)).toEqual(Array.from({ length: 6 }, () => "left"));
    },
  );
});
