import { localDate, readChart } from "@plumbline/clinical";
import { fit } from "@plumbline/clinical/testing";
import { expect, test } from "vitest";
import { intakeOf } from "../intake/testing/answers.ts";
import { answerTo, eventsOf, type LoggedForm, problemOf } from "./log-form.ts";

const today = localDate("2026-10-20");
const happening = () => ({ id: "01K6G8Z5M00000000000000001", at: "2026-10-20T18:00:00+02:00" });
const walk: LoggedForm = {
  activity: "walking",
  date: "2026-10-20",
  minutes: "30",
  effort: 3,
  pain: 0,
  site: undefined,
  onset: undefined,
  note: "",
};
const answer = (form: LoggedForm, answers: Partial<typeof fit> = {}) => {
  const reading = readChart([{ is: "intake", intake: intakeOf({ ...fit, ...answers }) }], today, []);
  return answerTo(form, eventsOf(form, happening), reading);
};

test.each([
  [{ date: "2026-10-21" }, "date"],
  [{ date: "2026-02-30" }, "date"],
  [{ date: "" }, "date"],
  [{ minutes: "" }, "minutes"],
  [{ minutes: "0" }, "minutes"],
  [{ minutes: "1441" }, "minutes"],
  [{ effort: undefined }, "effort"],
  [{ pain: undefined }, "pain"],
  [{ pain: 2 }, "site"],
  [{ pain: 2, site: "back" }, "onset"],
  [{}, null],
] as const)("[LOG-01] %o: %s", (change, problem) => {
  expect(problemOf({ ...walk, ...change }, today)).toBe(problem);
});

test("[LOG-02] [MX-00] what was done is accepted; what should not be done gets the reason and no praise", () => {
  expect(answer(walk)).toMatchObject({ mayPraise: true, text: null });
  expect(answer({ ...walk, activity: "golf" })).toMatchObject({
    mayPraise: false,
    text: "This can overload or twist your spine, or carries a high risk of a fall.",
  });
  expect(answer({ ...walk, activity: "jogging" }, { stooped: true, fractureSites: ["spine"] }).mayPraise).toBe(false);
  expect(eventsOf({ ...walk, activity: "golf" }, happening)).toMatchObject([{ kind: "activity", activity: "golf" }]);
});

test("[PAIN-03] pain after an activity is told as pain, first; severe pain is answered with RED-01", () => {
  const hurting: LoggedForm = { ...walk, pain: 8, site: "back", onset: "usual" };
  expect(eventsOf(hurting, happening).map(({ kind }) => kind)).toEqual(["pain", "activity"]);
  expect(answer(hurting).urgent).toContain("Stop exercising");
  expect(answer({ ...hurting, pain: 2, onset: "sudden" }).urgent).not.toBeNull();
  expect(answer({ ...hurting, pain: 4, site: "other" })).toMatchObject({
    urgent: null,
    isPainful: true,
    mayPraise: false,
  });
  expect(answer({ ...hurting, pain: 1, site: "other" })).toMatchObject({ isPainful: false, mayPraise: true });
});
