import { expect, test } from "vitest";
import { dueInFall, fallEvent, stageAt } from "./fall-steps.ts";

const fall = { fallId: "01JD3Q5V7N8K4T2M6R9WXYZABC", trigger: "vanished", exercise: null } as const;
const now = { id: "01JD3Q5V7N8K4T2M6R9WXYZABD", at: "2026-10-04T09:30:00+02:00" };

test("[FALL-05] [FALL-06] told at 30 s and at 60 s, and at no other second", () => {
  const told = Array.from({ length: 100 }, (_, second) => second).filter(
    (second) => dueInFall(second - 1, second).isTold,
  );
  expect(told).toEqual([30, 60]);
});

test("[FALL-05] [FALL-06] the alarm at 30 s, and from 60 s every ten seconds", () => {
  const alarms = Array.from({ length: 91 }, (_, second) => second).filter(
    (second) => dueInFall(second - 1, second).isAlarm,
  );
  expect(alarms).toEqual([30, 60, 70, 80, 90]);
});

test("[FALL-03] [FALL-04] the question first, then louder", () => {
  expect(dueInFall(-1, 0).says).toEqual(["I saw something. Are you OK?"]);
  expect(stageAt(12)?.rule).toBe("FALL-04");
});

test("[FALL-10] an answer keeps the time at which it came", () => {
  expect(fallEvent(fall, now, "fallen_ok", 34)).toMatchObject({
    answered: { answer: "fallen_ok", at: 34 },
    elapsed: 34,
  });
  expect(fallEvent(fall, now, null, 30).answered).toBeNull();
});
