import type { Dose, Program } from "@plumbline/contracts";

type DoseChange = NonNullable<Program["adjustment"]>["changes"][number];

const tess = { id: "t1", role: "therapist", name: "Tess Example" } as const;

/** Two sets. */
export const exampleDose = (repetitions: number): Dose => ({
  kind: "repetitions",
  sets: 2,
  from: repetitions,
  to: repetitions,
  each: false,
});

/** A therapist has assigned it: sit to stand on Mondays. */
export const exampleProgram = (changes: Partial<Program> = {}): Program => ({
  version: 1,
  assignedOn: "2026-10-04",
  assignedAt: "2026-10-04T07:05:00.000Z",
  assignedBy: tess,
  reviewOn: "2026-11-01",
  overrides: [],
  content: {
    exercises: [{ exercise: "sit_to_stand", days: ["Mon"], dose: exampleDose(8) }],
    aerobic: null,
    message: "",
  },
  adjustment: null,
  ...changes,
});

export const exampleDoseChange = (changes: Partial<DoseChange> = {}): DoseChange => ({
  exercise: "sit_to_stand",
  rule: "PROG-07",
  from: exampleDose(8),
  to: exampleDose(6),
  sessions: ["01JD3Q5V7N8K4T2M6R9WXYZABC"],
  reasons: [],
  ...changes,
});

/** The example program after Plumbline has changed doses of it. */
export const adjustedProgram = (doseChanges: readonly DoseChange[], changes: Partial<Program> = {}): Program =>
  exampleProgram({
    version: 2,
    assignedBy: { id: "plumbline", role: "plumbline", name: "Plumbline" },
    adjustment: { releasedBy: tess, changes: [...doseChanges] },
    ...changes,
  });
