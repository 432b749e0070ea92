import { localDate, readChart } from "@plumbline/clinical";
import type { ChartEntry } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { decided, fallRiskTest, intakeEntry, strongPain, told } from "../testing/example-chart.ts";
import { clearedFlags, hasFallRiskResult, reasonsOfFlags } from "./why-flag.ts";
import { reasonOfTier } from "./why-tier.ts";

const today = localDate("2026-10-09");
const reasons = (...entries: readonly ChartEntry[]) => reasonsOfFlags(entries, readChart(entries, today, []), today);
const tierReason = (...entries: readonly ChartEntry[]) => reasonOfTier(readChart(entries, today, []));

test("[INT-03] a flag of the intake has the rules of its answers", () => {
  const found = reasons(intakeEntry({ fractureSites: ["spine"], weeksSinceFracture: 60 }));
  expect(found).toEqual([
    { flag: "F_FRAGILITY", rules: ["INT-03"], told: null },
    { flag: "F_VFX", rules: ["INT-03"], told: null },
  ]);
});

test("[INT-26] F_FALL of an assessment is told with the assessment, until the therapist removes it", () => {
  const assessment = fallRiskTest("2026-10-03T09:00");
  const removed = decided("2026-10-04T09:00", { kind: "fall-risk-removed", note: "Retested in the clinic." });
  expect(reasons(intakeEntry(), assessment)).toEqual([{ flag: "F_FALL", rules: ["ASSESS-05"], told: assessment }]);
  expect(hasFallRiskResult([intakeEntry(), assessment])).toBe(true);
  expect(reasons(intakeEntry(), assessment, removed)).toEqual([]);
  expect(hasFallRiskResult([intakeEntry(), assessment, removed])).toBe(false);
  expect(hasFallRiskResult([removed, assessment])).toBe(true);
});

test("[INT-08] F_FALL of intake and assessment has both rules", () => {
  const found = reasons(intakeEntry({ standUnaided: false }), fallRiskTest("2026-10-03T09:00"));
  expect(found.find(({ flag }) => flag === "F_FALL")?.rules).toEqual(["INT-09", "ASSESS-05"]);
});

test("[SAFE-03] a flag of the daily question is told with that day's answer", () => {
  const answers = {
    fall: "no",
    chestPain: true,
    fainting: false,
    weaknessOrNumbness: false,
    bladderOrBowel: false,
    suddenPain: null,
  } as const;
  const check = told("2026-10-05T08:00", { kind: "daily-check", answers });
  expect(reasons(intakeEntry(), check)).toEqual([{ flag: "F_CARDIAC", rules: ["SAFE-03"], told: check }]);
});

test("[CHA-10] a broken bone that the patient told is told with it", () => {
  const change = told("2026-10-05T08:00", { kind: "health-change", what: "fracture" });
  expect(reasons(intakeEntry(), change)).toEqual([{ flag: "F_RECENT_FX", rules: ["INT-24"], told: change }]);
});

test("[PAIN-04] pain before a session is a flag of its day only", () => {
  const pain = (at: string) =>
    told(at, {
      kind: "pain",
      phase: "before",
      score: 5,
      site: "other",
      onset: "usual",
      exercise: null,
      sessionId: null,
    });
  const ofToday = pain("2026-10-09T08:00");
  expect(reasons(intakeEntry(), ofToday)).toEqual([{ flag: "F_PAIN_MOD", rules: ["PAIN-04"], told: ofToday }]);
  expect(reasons(intakeEntry(), pain("2026-10-08T08:00"))).toEqual([]);
});

test("[TIER-01] what was cleared in writing is named as cleared", () => {
  const held = intakeEntry({ neuro: ["leg_numbness"] });
  const cleared = decided("2026-10-05T10:00", { kind: "hold-cleared", note: "Seen." });
  expect(clearedFlags(readChart([held], today, []))).toEqual([]);
  expect(clearedFlags(readChart([held, cleared], today, []))).toEqual(["F_NEURO"]);
});

test("[TIER-04] [TIER-02] [TIER-06] [PAIN-05] [TIER-05] the rule behind the tier", () => {
  expect(tierReason()).toBeNull();
  expect(tierReason(intakeEntry())?.rule).toBe("TIER-04");
  expect(tierReason(intakeEntry({ memory: "helper" }))).toEqual({
    rule: "TIER-02",
    because: ["F_COGNITION"],
    isSetByTherapist: false,
  });
  const raised = decided("2026-10-05T10:00", { kind: "tier-set", tier: "C", reason: "" });
  expect(tierReason(intakeEntry(), raised)).toEqual({ rule: "TIER-06", because: [], isSetByTherapist: true });
  expect(tierReason(intakeEntry(), strongPain("2026-10-05T10:00"))?.rule).toBe("PAIN-05");
  expect(tierReason(intakeEntry({ consent: false }))?.rule).toBe("TIER-05");
});
