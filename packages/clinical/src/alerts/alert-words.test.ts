import { expect, test } from "vitest";
import { raiseAlert } from "./raise-alert.ts";

test.each([
  ["a name of ours", "weight_shift", "Needs contact: weight shift."],
  ["words that end in one", "wrote to jane_doe", "Needs contact: wrote to jane_doe."],
  ["words that begin with one", "jane_doe wrote", "Needs contact: jane_doe wrote."],
  ["a name in capitals", "F_FALL", "Needs contact: F_FALL."],
])("[ALERT-11] only a whole name is put into words: %s", (_, reason, text) => {
  expect(raiseAlert("ALERT-11", "PROG-10", { reason }).text).toBe(text);
});
