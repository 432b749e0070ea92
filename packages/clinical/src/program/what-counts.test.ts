import { expect, test } from "vitest";
import { ACTIVITIES } from "../gating/activities.ts";
import { HOME_EQUIPMENT } from "../screening/intake-answers.ts";
import { fit } from "../testing/intake.ts";
import { patientIn } from "../testing/status.ts";
import { minutesToward } from "./activity-minutes.ts";
import { isEquipped } from "./home.ts";
import { buildStarterProgram } from "./starter-program.ts";

test.each([
  ["weight-bearing", ["walking", "hiking", "dancing", "jogging", "racquet_sports"]],
  ["balance", ["tai_chi_class", "yoga_class"]],
  ["flexibility", ["yoga_class", "stretching"]],
] as const)("[LOG-03] [LOG-04] ten minutes count toward %s where they were %j", (purpose, counting) => {
  const counted = ACTIVITIES.filter((activity) => minutesToward(purpose, [{ activity, minutes: 10 }]) > 0);
  expect(counted).toEqual(counting);
});

test.each([
  ["step_up", "step10to20cm"],
  ["band_row", "band"],
  ["sit_to_stand", "chair"],
  ["back_extensor_supine", "bed"],
] as const)("[PROG-03] %s is possible only where there is a %s", (exercise, thing) => {
  expect(isEquipped(exercise, HOME_EQUIPMENT)).toBe(true);
  expect(
    isEquipped(
      exercise,
      HOME_EQUIPMENT.filter((owned) => owned !== thing),
    ),
  ).toBe(false);
});

test("[PROG-03] each exercise knows the slot that it fills, from the top of §8 to the bottom", () => {
  const profile = { ...fit, equipment: HOME_EQUIPMENT };
  const { items } = buildStarterProgram({ status: patientIn("A"), profile, goals: [] });
  expect(items.map(({ slot }) => slot)).toEqual([
    "leg-strength",
    "balance",
    "back-and-posture",
    "hip-and-calf",
    "arms-and-upper-back",
    "flexibility",
  ]);
});
