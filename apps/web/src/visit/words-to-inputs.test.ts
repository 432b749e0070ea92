import { expect, test } from "vitest";
import { inputsOfWords } from "./words-to-inputs.ts";

test.each([
  ["please stop", undefined],
  ["ow my pain", "pain"],
  ["I'm dizzy", "dizzy"],
  ["stop, help!", "help"],
] as const)("[SAFE-05] %s halts, and what follows is %s", (words, why) => {
  const inputs = inputsOfWords(words) ?? expect.fail("nothing halts");
  expect(inputs[0]).toEqual({ type: "exercise.halted" });
  expect(inputs[1]).toEqual(why === undefined ? undefined : { type: "why.answered", why });
});

test("[SAFE-05] other words halt nothing", () => {
  expect(inputsOfWords("I am unstoppable and painless")).toBeNull();
});
