import { catalogue } from "@plumbline/exercises";
import { describe, expect, test } from "vitest";
import { doseOf } from "./dose-of.ts";

describe.each(catalogue.map((exercise) => [exercise.id, exercise] as const))("the dose of %s", (_, exercise) => {
  test("without a program is that of tier A", () => {
    expect(doseOf(exercise, "camera")).toEqual(exercise.dose.A);
    expect(doseOf(exercise, "file")).toEqual(exercise.dose.A);
  });

  test("of the sample patient asks for the same, in one short set", () => {
    const asked = exercise.dose.A;
    const short = doseOf(exercise, "sample");
    if (exercise.spec.movement.kind === "timer") {
      expect(short).toEqual(asked);
      return;
    }
    expect(short).toMatchObject({ kind: asked?.kind, sets: 1 });
    expect("each" in short ? short.each : null).toBe(asked !== null && "each" in asked ? asked.each : null);
    if (short.kind === "hold") expect(short).toMatchObject({ holds: 1 });
  });
});
