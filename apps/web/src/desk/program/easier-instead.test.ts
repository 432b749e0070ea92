import { localDate, readChart } from "@plumbline/clinical";
import { expect, test } from "vitest";
import { intakeEntry } from "../testing/example-chart.ts";
import { easierInstead } from "./easier-instead.ts";

const today = localDate("2026-10-04");

test("[PROG-07] what §4.5 offers instead of an exercise, in its order", () => {
  const reading = readChart([intakeEntry()], today, []);
  expect(easierInstead("mini_squat", reading, today)).toEqual([
    { exercise: "sit_to_stand", byTherapist: false },
    { variation: "from-high-seat", byTherapist: false },
  ]);
});

test("[MX-01] no other exercise that the patient may not do; another way to do the same stays", () => {
  const reading = readChart([intakeEntry({ cardiac: ["chest_pain"] })], today, []);
  expect(easierInstead("mini_squat", reading, today)).toEqual([{ variation: "from-high-seat", byTherapist: false }]);
});
