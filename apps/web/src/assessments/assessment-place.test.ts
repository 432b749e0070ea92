import { expect, test } from "vitest";
import { placeFrom, TESTS, TO_CHOICE, toQuestions, toTest } from "./assessment-place.ts";

test("every test and every questionnaire has an address", () => {
  for (const name of TESTS) expect(placeFrom(toTest(name))).toEqual({ kind: "test", test: name });
  expect(placeFrom(toQuestions("cdc-hrqol-4"))).toEqual({ kind: "questions", questionnaire: "cdc-hrqol-4" });
  expect(placeFrom(toQuestions("pain"))).toEqual({ kind: "pain" });
});

test("any other address is the choice", () => {
  for (const address of ["", "#", TO_CHOICE, "#test=squat", "#questions=abc", "#score=9"]) {
    expect(placeFrom(address)).toEqual({ kind: "choice" });
  }
});
