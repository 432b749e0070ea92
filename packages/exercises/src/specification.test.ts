import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type MovementSpec, moveOf, UNIT_OF_SIGNAL } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import { catalogue, findExercise } from "./catalogue.ts";
import { exercisesIn } from "./changes.ts";
import { EXERCISE_IDS, type Exercise } from "./exercise.ts";
import { readDose } from "./testing/dose-reading.ts";
import { tableUnder } from "./testing/markdown-table.ts";
import { readEquipment, readViews, SUPPORTS } from "./testing/set-up-reading.ts";
import { numbersOf, readPhases, readRange } from "./testing/threshold-reading.ts";

const file = path.resolve(import.meta.dirname, "../../../../shared/clinical.md");
const hasSpecification = existsSync(file);
const reason = hasSpecification ? "" : " (skipped: ../shared/clinical.md is not here)";
const specification = hasSpecification ? readFileSync(file, "utf8") : "";

const readTable = (heading: string) => (hasSpecification ? tableUnder(specification, heading) : new Map());
const heard = readTable("4.1");
const setUp = readTable("4.2");
const signals = readTable("4.3");
const doses = readTable("4.5");
const matrix = readTable("3. Contraindication matrix");

type Table = ReturnType<typeof readTable>;
const cell = (table: Table, row: string, column: string): string =>
  table.get(row)?.get(column) ?? expect.fail(`no ${column} of ${row}`);

/** "FC-03, 12; FC-STS-A": a bare number belongs to the checks that all exercises share. */
const readChecks = (text: string) => text.split(/[,;] /u).map((check) => (/^\d/u.test(check) ? `FC-${check}` : check));

const isBalanceOrStretch = ({ spec, category }: Exercise): boolean =>
  spec.movement.kind === "hold" || category === "flexibility";

/** Numbers of a hold as the table gives them: the threshold, for how many seconds, and where it ends. */
const thresholdsOf = (movement: MovementSpec): readonly number[] => {
  const move = moveOf(movement);
  if (move !== null) return [move.start, move.peak, move.return];
  return movement.kind === "hold" ? [movement.begin, movement.beginAfter / 1000, movement.end] : [];
};

const DEFAULT_THRESHOLDS = [0.2, 0.8, 0.25];

/** §4.3 writes the share of the way from the seat that must be travelled, and nothing of how far a hold goes. */
const rangeOf = (movement: MovementSpec) => {
  const move = moveOf(movement);
  if (movement.kind === "hold") return { minimum: movement.keeps === "above" ? movement.begin : null, cap: null };
  if (move === null) return { minimum: null, cap: null };
  const { range } = move;
  return range.of === "own-best"
    ? { minimum: range.minimum, cap: range.cap }
    : { minimum: range.minimumTravel, cap: null };
};

/** The others: "seated march" is a way to march. */
const othersNamedIn = (text: string, own: string) =>
  EXERCISE_IDS.filter((id) => id !== own && new RegExp(`\\b${id}\\b`, "u").test(text));

const each = catalogue.map((exercise) => [exercise.id, exercise] as const);

describe.skipIf(!hasSpecification)(`what the clinical specification says${reason}`, () => {
  test("the tables of §4 name every exercise and no other", () => {
    for (const table of [setUp, signals, doses]) expect([...table.keys()]).toEqual(EXERCISE_IDS);
    expect([...heard.keys()]).toEqual(EXERCISE_IDS.map((id) => `EX-${id}`));
  });

  test.each(each)("[EX-%s] §4.1: category and instructions", (id, { category }) => {
    expect(cell(heard, `EX-${id}`, "Name (category)")).toMatch(new RegExp(`\\(${category}\\)$`, "u"));
    expect(cell(heard, `EX-${id}`, "Instructions")).toMatch(/\.$/u);
  });

  test.each(each)("[EX-%s] §4.2: views in their order, distance, support, equipment", (id, exercise) => {
    expect(exercise.spec.views).toEqual(readViews(cell(setUp, id, "View")));
    expect(exercise.distance).toBe(cell(setUp, id, "Dist."));
    expect(exercise.support).toBe(SUPPORTS[cell(setUp, id, "Support")]);
    expect(exercise.equipment).toEqual(readEquipment(cell(setUp, id, "Equipment")));
  });

  test.each(each)("[EX-%s] §4.3: thresholds, range and its unit, phases", (id, { spec: { movement } }) => {
    const shares = cell(signals, id, "start/peak/return");
    expect(thresholdsOf(movement)).toEqual(shares === "default" ? DEFAULT_THRESHOLDS : numbersOf(shares));
    const range = readRange(cell(signals, id, "min ROM (cap)"));
    expect(rangeOf(movement)).toEqual({ minimum: range.minimum, cap: range.cap });
    const move = moveOf(movement);
    if (move === null) return;
    if (range.unit !== null) expect(UNIT_OF_SIGNAL[move.signal]).toBe(range.unit);
    expect({ out: move.out, back: move.back }).toEqual(readPhases(id, cell(signals, id, "phase s")));
  });

  test.each(each)("[EX-%s] §4.3: how long it is held", (id, { dose, spec: { movement } }) => {
    const seconds = numbersOf(cell(signals, id, "Hold"));
    const move = moveOf(movement);
    if (move !== null) expect(move.holdAtPeak).toBe((seconds[0] ?? 0) * 1000);
    if (movement.kind !== "hold") return;
    const prescribed = [dose.A, dose.B, dose.C].flatMap((tier) => (tier?.kind === "hold" ? tier.duration / 1000 : []));
    expect(prescribed.slice(0, seconds.length)).toEqual(seconds);
  });

  test("[EX-tai_chi_flow] §4.3: the speed of the hips while minutes count", () => {
    const [, slowest, fastest] =
      /speed ([\d.]+)–([\d.]+) H\/s/u.exec(cell(signals, "tai_chi_flow", "Signal (landmarks)")) ?? [];
    expect(findExercise("tai_chi_flow")?.spec.movement).toMatchObject({
      kind: "flow",
      slowest: Number(slowest),
      fastest: Number(fastest),
    });
  });

  test.each(each)("[EX-%s] §4.5: checks, and the dose of each tier", (id, exercise) => {
    expect(exercise.spec.checks.toSorted()).toEqual(readChecks(cell(doses, id, "Checks")).toSorted());
    const isEach = / each\b/u.test(cell(doses, id, "Tier A"));
    for (const tier of ["A", "B", "C"] as const) {
      const written = readDose(cell(doses, id, `Tier ${tier}`), isEach, isBalanceOrStretch(exercise));
      expect(exercise.dose[tier], `tier ${tier}`).toEqual(written);
    }
  });

  const expectChanges = ({ id, progressTo, regressTo }: Exercise) => {
    expect(exercisesIn(progressTo)).toEqual(othersNamedIn(cell(doses, id, "Progress to"), id));
    expect(exercisesIn(regressTo)).toEqual(othersNamedIn(cell(doses, id, "Regress to"), id));
  };

  test.each(each)("[EX-%s] §4.5: the exercises that it leads to and falls back on", (_, exercise) =>
    expectChanges(exercise),
  );

  test.each(each)("[EX-%s] [FC-08] the trunk angle that stops it", (id, { spec: { trunkStop, movement } }) => {
    const range = moveOf(movement)?.range;
    const hingeStop = range?.of === "own-best" ? (range.cap ?? 0) + 15 : Number.NaN;
    expect(trunkStop).toBe({ sit_to_stand: 70, hip_hinge_drill: hingeStop }[id as string] ?? 60);
  });

  test.each(each)("[EX-%s] [MX-01] the default column asks for a therapist's unlock, or does not", (id, exercise) => {
    expect(exercise.needsUnlock).toBe(cell(matrix, id, "00") === "U");
  });
});
