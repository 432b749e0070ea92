import { expect, test } from "vitest";
import { AnalyseUsageError, readAnalyseOptions } from "./analyse-options.ts";

const chairStand = ["--assessment", "chair_stand_30s"];

test("an exercise alone, or a test with what is known of the person", () => {
  expect(readAnalyseOptions(["--exercise", "squat", "a.json.gz", "b.mp4"])).toEqual({
    exercise: "squat",
    assessment: null,
    files: ["a.json.gz", "b.mp4"],
  });
  expect(readAnalyseOptions([...chairStand, "--age", "72", "--sex", "female", "a.mp4"])).toEqual({
    exercise: "sit_to_stand",
    assessment: { test: "chair_stand_30s", person: { age: 72, sex: "female" } },
    files: ["a.mp4"],
  });
});

test.each([
  ["chair_stand_30s", "sit_to_stand"],
  ["five_times_sit_to_stand", "sit_to_stand"],
  ["four_stage_balance", "tandem_stand"],
  ["single_leg_stance", "single_leg_stand"],
])("%s is done with %s", (assessment, exercise) => {
  expect(readAnalyseOptions(["--assessment", assessment, "a.mp4"])).toMatchObject({ exercise });
});

test("without age or without sex nothing is known of the person", () => {
  for (const known of [[], ["--age", "72"], ["--sex", "male"]]) {
    expect(readAnalyseOptions([...chairStand, ...known, "a.mp4"]).assessment?.person).toBeNull();
  }
});

test.each([
  [[], /no FILE/u],
  [["a.mp4"], /neither --exercise nor --assessment/u],
  [["--exercise", "squat"], /no FILE/u],
  [["--assessment", "tug", "a.mp4"], /--assessment takes .*chair_stand_30s.*, not "tug"/u],
  [[...chairStand, "--exercise", "squat", "a.mp4"], /exclude each other/u],
  [[...chairStand, "--age", "old", "a.mp4"], /--age takes whole years/u],
  [[...chairStand, "--age", "72.5", "a.mp4"], /--age takes whole years/u],
  [[...chairStand, "--age", "121", "a.mp4"], /--age takes whole years/u],
  [[...chairStand, "--sex", "f", "a.mp4"], /--sex takes male, female or undisclosed/u],
  [["--exercise", "squat", "--age", "72", "a.mp4"], /belong to --assessment/u],
  [["--speed", "3", "a.mp4"], /--speed/u],
])("%j is refused by name", (words, message) => {
  const read = () => readAnalyseOptions(words);
  expect(read).toThrow(AnalyseUsageError);
  expect(read).toThrow(message);
});
