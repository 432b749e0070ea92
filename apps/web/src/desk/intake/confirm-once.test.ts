import { fit } from "@plumbline/clinical/testing";
import type { Intake } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { failed, ok } from "../../api/api-result.ts";
import { intakeOf } from "../../intake/testing/answers.ts";
import { createConfirmOnce } from "./confirm-once.ts";

const at = (minute: number, changes: Partial<Intake> = {}): Intake => ({
  ...intakeOf(fit),
  completedAt: `2026-10-04T09:0${minute}:00+02:00`,
  ...changes,
});

/** Notes what arrives. */
const server = (answer = ok(null) as Awaited<ReturnType<Parameters<typeof createConfirmOnce>[0]["confirmIntake"]>>) => {
  const arrived: Intake[] = [];
  const confirmIntake = async (intake: Intake) => {
    arrived.push(intake);
    return answer;
  };
  return { arrived, confirmIntake };
};

test("confirmed again after a lost answer, it is the same intake with the same time", async () => {
  const { arrived, ...api } = server(failed("unreachable", "no-network"));
  const confirm = createConfirmOnce(api);
  await confirm(at(1), null);
  await confirm(at(2), null);
  expect(arrived).toEqual([at(1), at(1)]);
});

test("also when the chart shows it already: it makes no second version", async () => {
  const { arrived, ...api } = server();
  const confirm = createConfirmOnce(api);
  await confirm(at(1), null);
  await confirm(at(2, { version: 2 }), at(1));
  expect(arrived).toEqual([at(1), at(1)]);
});

test("other answers are another intake, and so are the same ones after somebody else's", async () => {
  const { arrived, ...api } = server();
  const confirm = createConfirmOnce(api);
  const older = intakeOf({ ...fit, age: 80 }).answers;
  await confirm(at(1), null);
  await confirm(at(2, { answers: older }), null);
  await confirm(at(3, { version: 3, answers: older }), at(9, { version: 2 }));
  expect(arrived.map(({ version, answers, completedAt }) => [version, answers.age, completedAt.slice(14, 16)])).toEqual(
    [
      [1, 64, "01"],
      [1, 80, "02"],
      [3, 80, "03"],
    ],
  );
});
