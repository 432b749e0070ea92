import { LANDMARK, type Landmark, milliseconds, type PoseFrame } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import type { ArmAnswer } from "./arm-answer.ts";
import { readArms, startReadingArms } from "./read-arms.ts";

type Up = "none" | "left" | "right" | "both";

const at = (y: number): Landmark => ({ x: 0.5, y, visibility: 0.9 }) as Landmark;

/** Only what is looked at: a nose, and two wrists above or below it. */
const frameOf = (up: Up, time: number): PoseFrame => {
  const image: Landmark[] = Array.from({ length: 33 }, () => at(0.5));
  image[LANDMARK.nose] = at(0.3);
  image[LANDMARK.leftWrist] = at(up === "left" || up === "both" ? 0.1 : 0.7);
  image[LANDMARK.rightWrist] = at(up === "right" || up === "both" ? 0.1 : 0.7);
  return { at: milliseconds(time), picture: { width: 640, height: 480 }, image, world: null, brightness: null };
};

/** What is answered to one question, at 20 frames a second. */
const answersTo = (...acts: readonly (readonly [Up, number])[]): readonly ArmAnswer[] => {
  let reading = startReadingArms;
  let time = 0;
  return acts.flatMap(([up, seconds]) =>
    Array.from({ length: Math.round(seconds * 20) }, () => {
      time += 50;
      const [next, answer] = readArms(reading, frameOf(up, time));
      reading = next;
      return answer ?? [];
    }).flat(),
  );
};

describe("[UX-04] hands-free answers", () => {
  test.each([
    ["left", "less"],
    ["right", "more"],
    ["both", "confirm"],
  ] as const)("%s for a second is %s", (up, answer) => {
    expect(answersTo(["none", 0.5], [up, 1.2], ["none", 1])).toEqual([answer]);
  });

  test.each(["left", "right", "both"] as const)("%s for less than a second is nothing", (up) => {
    expect(answersTo(["none", 0.5], [up, 0.9], ["none", 1])).toEqual([]);
  });

  test("an arm that stays up says the same each second; both confirm once", () => {
    expect(answersTo(["none", 0.5], ["right", 3.4], ["none", 0.5])).toEqual(["more", "more", "more"]);
    expect(answersTo(["none", 0.5], ["both", 5], ["none", 0.5])).toEqual(["confirm"]);
  });

  test("two arms that go up and come down one after the other say nothing of their own", () => {
    const lifted = [
      ["none", 0.5],
      ["left", 0.4],
      ["both", 1.2],
      ["right", 0.8],
      ["none", 1],
    ] as const;
    expect(answersTo(...lifted)).toEqual(["confirm"]);
    expect(answersTo(["none", 0.5], ["both", 0.9], ["left", 0.8], ["none", 1])).toEqual([]);
  });

  test("[GDE-8] an arm that is up when a question comes answers nothing before it has been down", () => {
    expect(answersTo(["right", 5])).toEqual([]);
    expect(answersTo(["right", 3], ["none", 0.5], ["right", 1.2])).toEqual(["more"]);
  });
});
