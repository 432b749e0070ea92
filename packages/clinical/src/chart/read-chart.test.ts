import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { gate } from "../gating/gate.ts";
import type { PainReport } from "../session-safety/pain.ts";
import { dayInMarch, fellOn, intakeOn, readOn, told } from "../testing/chart.ts";
import type { Chart } from "./chart.ts";

const on = (day: number) => localDate(dayInMarch(day));
const tierOn = (day: number, ...chart: Chart) => readOn(day, ...chart).status.tier;

const noSigns = {
  fall: "no",
  chestPain: false,
  fainting: false,
  weaknessOrNumbness: false,
  bladderOrBowel: false,
  suddenPain: null,
} as const;
const asked = (day: number, answers: Partial<Parameters<typeof daily>[0]>) =>
  told(day, daily({ ...noSigns, ...answers }));
const daily = (answers: {
  readonly fall: "no" | "not-hurt" | "hurt";
  readonly chestPain: boolean;
  readonly fainting: boolean;
  readonly weaknessOrNumbness: boolean;
  readonly bladderOrBowel: boolean;
  readonly suddenPain: { readonly site: "back"; readonly score: number } | null;
}) => ({ kind: "daily-check", answers }) as const;

const pain = (day: number, score: number, phase: PainReport["phase"] = "after") =>
  told(day, { kind: "pain", phase, score, site: "other", onset: "usual", exercise: null, sessionId: null });
const clear = (day: number, note = "seen by her physician") => told(day, { kind: "hold-cleared", note });
test("without an intake there is no exercise", () => {
  expect(tierOn(1)).toBeNull();
  expect(tierOn(2, pain(1, 3))).toBeNull();
  expect(readOn(1).intake).toBeNull();
});

describe("[PAIN-05] a pain of 8", () => {
  test("means HOLD until the therapist clears it, in writing", () => {
    const hurt = [intakeOn(1), pain(2, 8)] as const;
    expect(tierOn(2, ...hurt)).toBe("HOLD");
    expect(tierOn(30, ...hurt)).toBe("HOLD");
    expect(tierOn(30, ...hurt, clear(3, "  "))).toBe("HOLD");
    expect(tierOn(30, ...hurt, clear(3))).toBe("A");
  });

  test("[CHA-2] [TIER-06] is not wiped out by answering the questions again", () => {
    expect(tierOn(5, intakeOn(1), pain(2, 8), intakeOn(3, {}, 2))).toBe("HOLD");
    expect(tierOn(5, intakeOn(1), pain(2, 8), intakeOn(3, {}, 2), clear(4))).toBe("A");
  });

  test("[CHA-1] told late locks late: the older word does not clear it", () => {
    expect(tierOn(5, intakeOn(1), clear(3), pain(2, 8))).toBe("HOLD");
  });
});

describe("[TIER-01] a red flag of the intake", () => {
  const red = intakeOn(1, { cardiac: ["chest_pain"] });

  test("holds, and once cleared holds no more", () => {
    expect(tierOn(2, red)).toBe("HOLD");
    expect(tierOn(3, red, clear(2))).toBe("A");
  });

  test("[TIER-06] stays when a newer intake denies it", () => {
    expect(tierOn(3, red, intakeOn(2, {}, 2))).toBe("HOLD");
    expect(tierOn(4, red, intakeOn(2, {}, 2), clear(3))).toBe("A");
  });

  test("[CHA-3] answered again after it was cleared holds again", () => {
    expect(tierOn(4, red, clear(2), intakeOn(3, { cardiac: ["chest_pain"] }, 2))).toBe("HOLD");
  });
});

describe("[SAFE-03] the daily question", () => {
  test("a medical sign means HOLD and its flag, until it is cleared", () => {
    const faint = [intakeOn(1), asked(2, { fainting: true })] as const;
    expect(tierOn(9, ...faint)).toBe("HOLD");
    expect(readOn(9, ...faint).status.flags.has("F_SYNCOPE")).toBe(true);
    expect(tierOn(9, ...faint, clear(3))).toBe("A");
    expect(readOn(9, ...faint, clear(3)).status.flags).toEqual(new Set());
  });

  test("[FALL-11] a fall locks standing work, and asks for a new intake (INT-24)", () => {
    const reading = readOn(2, intakeOn(1), asked(2, { fall: "not-hurt" }));
    expect(reading.status.standingLock).toEqual({ mayDoSeatedWork: false });
    expect(reading.intakeEvents).toEqual(["fall"]);
  });

  test("[INT-24] answered with no asks for nothing", () => {
    expect(readOn(2, intakeOn(1), asked(2, {})).intakeEvents).toEqual([]);
  });
});

describe("[FALL-11] the lock after a fall", () => {
  test("is changed by the therapist alone, with a note", () => {
    const fallen = [intakeOn(1), fellOn(2)] as const;
    const seated = told(3, { kind: "lock-changed", says: "seated-work-allowed", note: "chair work is fine" });
    const open = (note: string) => told(4, { kind: "lock-changed", says: "unlock", note });
    expect(gate("march", readOn(3, ...fallen).status).rules).toEqual(["FALL-11"]);
    expect(gate("band_row", readOn(3, ...fallen).status).action).toBe("block");
    expect(gate("band_row", readOn(4, ...fallen, seated).status).action).toBe("allow");
    expect(gate("march", readOn(4, ...fallen, seated).status).action).toBe("block");
    expect(readOn(5, ...fallen, open(" ")).status.standingLock).not.toBeNull();
    expect(readOn(5, ...fallen, open("seen at home")).status.standingLock).toBeNull();
  });

  test("where there is none, none is made", () => {
    const seated = told(3, { kind: "lock-changed", says: "seated-work-allowed", note: "chair work is fine" });
    expect(readOn(3, intakeOn(1), seated).status.standingLock).toBeNull();
  });
});

test("[FALL-07] false falls are counted, and lock nothing", () => {
  const wrong = (day: number) =>
    told(day, {
      kind: "fall",
      fallId: "01JD3Q5V7N8K4T2M6R9WXYZABC",
      trigger: "vanished",
      answered: { answer: "not_fallen", at: 5 },
      elapsed: 5,
      exercise: "march",
    });
  const reading = readOn(9, intakeOn(1), wrong(2), wrong(8));
  expect(reading.context.falseFalls).toEqual([on(2), on(8)]);
  expect(reading.status.standingLock).toBeNull();
});

describe("[PAIN-02] the usual pain", () => {
  test("is the median of the last three before a session, else the intake's", () => {
    const some = [intakeOn(1, { painNow: 2 }), pain(2, 1, "before"), pain(3, 3, "before")] as const;
    expect(readOn(4, ...some).context.painBaseline).toBe(2);
    expect(readOn(6, ...some, pain(4, 3, "before"), pain(5, 0)).context.painBaseline).toBe(3);
  });

  test("[CHA-12] is not made of what was told apart from any session, which makes its day a painful one all the same", () => {
    const three = [2, 3, 4].map((day) => pain(day, 1, "before"));
    const chart = [intakeOn(1, { painNow: 1 }), ...three, pain(5, 5, "apart"), pain(6, 5, "apart")];
    expect(readOn(6, ...chart).context.painBaseline).toBe(1);
    expect(readOn(6, ...chart).status.flags.has("F_PAIN_MOD")).toBe(true);
    expect(readOn(6, ...chart).trainings).toEqual([]);
  });

  test("[PAIN-04] more of it makes that day a painful one, and no other", () => {
    const chart = [intakeOn(1, { painNow: 1 }), pain(2, 4, "before")] as const;
    expect(readOn(2, ...chart).status.flags.has("F_PAIN_MOD")).toBe(true);
    expect(readOn(3, ...chart).status.flags.has("F_PAIN_MOD")).toBe(false);
  });
});
