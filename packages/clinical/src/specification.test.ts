import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { findExercise } from "@plumbline/exercises";
import { describe, expect, test } from "vitest";
import { ALERTS } from "./alerts/alert-catalogue.ts";
import { RED_FLAG_TEXT } from "./alerts/raise-alert.ts";
import { DISCLAIMER } from "./disclaimer.ts";
import { EDUCATION_CARDS } from "./education/education-cards.ts";
import { FALL_STAGES } from "./falls/fall-response.ts";
import { ACTIVITIES, AVOIDED, isExercise } from "./gating/activities.ts";
import { CLINIC_ENTRIES } from "./gating/clinic-entries.ts";
import { COLUMN_TEXTS, HOLD_REASON } from "./gating/columns.ts";
import { MATRIX, MATRIX_COLUMNS } from "./gating/matrix.ts";
import { STARTER_SLOTS } from "./program/starter-slots.ts";
import { FLAGS } from "./screening/flag.ts";
import { flagsYieldedBy } from "./screening/flag-rules.ts";
import { QUESTIONNAIRE } from "./screening/questionnaire.ts";
import { STAY_INDEPENDENT } from "./screening/stay-independent.ts";
import { DAILY_QUESTION } from "./session-safety/daily-question.ts";
import { PRE_CHECK } from "./session-safety/pre-check.ts";
import { rowOf, rowsUnder } from "./testing/markdown-table.ts";

const file = path.resolve(import.meta.dirname, "../../../../shared/clinical.md");
const hasSpecification = existsSync(file);
const reason = hasSpecification ? "" : " (skipped: ../shared/clinical.md is not here)";
const specification = hasSpecification ? readFileSync(file, "utf8") : "";
const rows = (heading: string) => (hasSpecification ? rowsUnder(specification, heading) : []);

describe.skipIf(!hasSpecification)(`the tables are those of the specification${reason}`, () => {
  test("[MX-01] §3: every letter of the matrix", () => {
    const written = rows("3. Contraindication matrix").slice(0, -1);
    const letters = written.map(([name = "", ...cells]) => [name.replaceAll("`", ""), cells]);
    expect(Object.entries(MATRIX).map(([item, row]) => [item, row.split(/\s+/u)])).toEqual(letters);
    expect(letters.every(([, cells]) => cells?.length === MATRIX_COLUMNS.length)).toBe(true);
  });

  test("[MX-00] column 00 locks what the exercise's own data lock", () => {
    for (const [item, row] of Object.entries(MATRIX).filter(([id]) => isExercise(id))) {
      expect([item, findExercise(item)?.needsUnlock]).toEqual([item, row.startsWith("U")]);
    }
  });

  test("[MX-00] §3: the AVOID items, and LOG-01's activities", () => {
    const avoid = specification.split("\n").find((line) => line.startsWith("AVOID items")) ?? "";
    expect(AVOIDED.filter((item) => !avoid.includes(`\`${item}\``))).toEqual([]);
    expect(avoid.match(/`[a-z_]+`/gu)).toHaveLength(AVOIDED.length);
    const logged = specification.split("\n").find((line) => line.startsWith("`LOG-01`")) ?? "";
    expect(logged).toContain(`${ACTIVITIES.join(", ")}:`);
  });

  test.each(MATRIX_COLUMNS.filter((column) => !["00", "TKN", "THN", "HTL", "RFX"].includes(column)))(
    "[MX-03] §3: what column %s says",
    (column) => {
      const { rule, modification, reason: said } = COLUMN_TEXTS[column];
      expect(rowOf(specification, rule).slice(2, 4)).toEqual([modification ?? "–", `"${said}"`]);
    },
  );

  test("[MX-TKN] [MX-THN] [MX-HTL] [MX-RFX] [MX-HOLD] §3: rows that stand for two, or refer to another", () => {
    for (const column of ["TKN", "THN"] as const) {
      const { modification, reason: said } = COLUMN_TEXTS[column];
      expect(rowOf(specification, "MX-TKN / MX-THN").slice(2, 4)).toEqual([modification, `"${said}"`]);
    }
    expect(COLUMN_TEXTS.HTL.modification).toBe(COLUMN_TEXTS.VFX.modification);
    expect(rowOf(specification, "MX-HTL")[3]).toBe(`"${COLUMN_TEXTS.HTL.reason}"`);
    expect(rowOf(specification, "MX-RFX").slice(2, 4)).toEqual([
      `walking: ${COLUMN_TEXTS.RFX.modification}`,
      `"${COLUMN_TEXTS.RFX.reason}"`,
    ]);
    expect(rowOf(specification, "MX-HOLD")[3]).toBe(`"${HOLD_REASON}"`);
  });

  test("[MX-05] §3: clinic entries", () => {
    const line = specification.split("\n").find((candidate) => candidate.includes("MX-05:")) ?? "";
    expect(line).toContain(`(${CLINIC_ENTRIES.map((entry) => `\`${entry}\``).join(", ")})`);
  });

  test("§2.1: the exact wording of every question, and the flags that it yields", () => {
    const written = rows("2.1 Intake questions").filter(([id]) => id !== "INT-07" && id !== "INT-23");
    for (const [id = "", , wording = "", , yields = ""] of written) {
      const question = QUESTIONNAIRE.find((candidate) => candidate.id === id);
      expect([id, `"${question?.wording}"`]).toEqual([id, wording]);
      const named = FLAGS.filter((flag) => new RegExp(`\\b${flag}\\b`, "u").test(yields.replaceAll("(_RECENT)", "")));
      const short = yields.includes("(_RECENT)") ? named.flatMap((flag) => [flag, `${flag}_RECENT`]) : named;
      expect([id, flagsYieldedBy(question?.id ?? "INT-00")]).toEqual([id, short]);
    }
    expect(written.map(([id]) => id)).toEqual(
      QUESTIONNAIRE.map(({ id }) => id).filter((id) => !["INT-07", "INT-23", "INT-27", "INT-28"].includes(id)),
    );
  });

  test("[INT-23] [INT-27] [INT-28] the questions outside of the table", () => {
    expect(specification).toContain(`"${DISCLAIMER}"`);
    const wordingOf = (id: string) => QUESTIONNAIRE.find((question) => question.id === id)?.wording ?? "";
    expect(wordingOf("INT-23")).toBe(`${DISCLAIMER} I understand and agree.`);
    expect(specification).toContain(`INT-27 (\`replayConsent\`): "${wordingOf("INT-27")}"`);
    expect(specification).toContain(`INT-28 (\`emergencyContact\`, optional): "${wordingOf("INT-28")}"`);
  });

  test("[INT-07] §2.2: the statements, their points and codes", () => {
    const written = rows("2.2 Stay Independent").map(([, statement, points, loinc]) => ({
      statement,
      points: Number(points),
      loinc,
    }));
    expect(STAY_INDEPENDENT).toEqual(written);
  });

  test("§7.5: urgency and text of every alert", () => {
    const written = rows("7.5 Alerts");
    expect(Object.keys(ALERTS)).toEqual(written.map(([id]) => id));
    const blanks = (text: string) => text.replace(/\{[^}]+\}/gu, "{}");
    for (const [id = "", , urgency, text = ""] of written) {
      const alert = Object.entries(ALERTS).find(([known]) => known === id)?.[1];
      expect([id, alert?.urgency, blanks(`"${alert?.text}"`)]).toEqual([id, urgency, blanks(text)]);
    }
  });

  test("[FALL-03] [FALL-04] [FALL-05] [FALL-06] §7.3: when each stage comes, and what is said", () => {
    for (const { rule, at, says } of FALL_STAGES) {
      const [, , time = "", action = ""] = rowOf(specification, rule);
      expect([rule, Number.parseInt(time, 10)]).toEqual([rule, at]);
      if (rule !== "FALL-05") expect(action).toContain(`"${says}"`);
    }
  });

  test("[RED-01] [SAFE-01] [SAFE-03] the exact words", () => {
    expect(specification).toContain(`"${RED_FLAG_TEXT}"`);
    expect(specification).toContain(`"${PRE_CHECK.map(({ statement }) => statement).join(" ")}"`);
    expect(specification).toContain(`"${DAILY_QUESTION}"`);
  });

  test.each(Object.entries(EDUCATION_CARDS.en))("[%s] §12: the card's text", (id, { title, text }) => {
    expect(specification).toContain(`${id} **${title}.** ${text}`);
  });

  test("[PROG-03] §8: the candidates of every slot, in their order", () => {
    const written = rows("8. Program building").filter(([slot = ""]) => /^\d/u.test(slot));
    const candidates = STARTER_SLOTS.map(({ plans }) => (plans.A?.candidates ?? []).join(", "));
    expect(candidates).toEqual(written.map(([, cell = ""]) => /^A: ([^;]+)/u.exec(cell)?.[1] ?? cell));
    const [, balance = ""] = written[1] ?? [];
    expect(balance).toContain(`B: ${STARTER_SLOTS[1]?.plans.B?.candidates.join(", ")};`);
    for (const [index, [slot, , , , tierC]] of written.entries()) {
      expect([slot, STARTER_SLOTS[index]?.plans.C === null]).toEqual([slot, tierC === "–"]);
    }
  });
});
