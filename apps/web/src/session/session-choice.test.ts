import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromFragment, samplePerformances, sampleViews, toFragment } from "./session-choice.ts";

const anyChoice = fc.record({
  exercise: fc.constantFrom("squat", "mini_squat", "single_leg_stand"),
  source: fc.constantFrom("camera", "file", "sample"),
  view: fc.constantFrom(...sampleViews),
  performance: fc.constantFrom(...samplePerformances),
});

describe("the choice in the address", () => {
  test("comes back as it was written", () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(fromFragment(toFragment(choice))).toEqual(choice);
      }),
    );
  });

  test("needs a known exercise and a known source", () => {
    expect(fromFragment("")).toBeNull();
    expect(fromFragment("#exercise=handstand&source=camera")).toBeNull();
    expect(fromFragment("#exercise=squat&source=satellite")).toBeNull();
  });

  test("fills in what only the sample patient needs", () => {
    expect(fromFragment("#exercise=squat&source=sample&view=above")).toEqual({
      exercise: "squat",
      source: "sample",
      view: "front",
      performance: "exercises",
    });
  });

  test("keeps nothing of what somebody adds to it", () => {
    fc.assert(
      fc.property(anyChoice, fc.string(), fc.string(), (choice, name, value) => {
        fc.pre(!(name in choice));
        const typed = `${toFragment(choice)}&${new URLSearchParams({ [name]: value })}`;
        expect(fromFragment(typed)).toEqual(choice);
      }),
    );
  });
});
