import { localDate } from "@plumbline/clinical";
import type { SessionSummary } from "@plumbline/contracts";
import type { StoredEntry } from "../chart/chart-repository.ts";
import type { StoredProgram } from "../programs/program-repository.ts";
import { createPain, createProposal, createTestIntake } from "./test-chart.ts";

/** A Sunday. */
export const today = localDate("2026-10-04");
const stored = { by: { id: "margaret", role: "patient" }, receivedAt: "2026-10-04T09:30:00.000Z", alerts: [] } as const;
export const told = (event: Extract<StoredEntry, { is: "event" }>["event"]): StoredEntry => ({
  is: "event",
  ...stored,
  event,
});
export const intake = (answers = {}): StoredEntry => ({ is: "intake", ...stored, intake: createTestIntake(answers) });
export const pain = (date: string, score: number): StoredEntry =>
  told(createPain(score, { score, at: `${date}T09:00:00+02:00` }));

/** Heel raises on Mondays and Thursdays. */
export const program = (version: number, assignedOn: string, content = createProposal().content): StoredProgram => ({
  version,
  assignedOn,
  assignedAt: `${assignedOn}T09:00:00.000Z`,
  assignedBy: { id: "dana", role: "therapist" },
  reviewOn: "2026-10-20",
  overrides: [],
  content,
  adjustment: null,
});
export const session = (date: string, changes: Partial<SessionSummary> = {}): SessionSummary => ({
  id: "01JD3Q5V7N8K4T2M6R9WXYZABC",
  exerciseId: "heel_raise",
  startedAt: `${date}T09:30:00+02:00`,
  source: "camera",
  status: "completed",
  repetitions: 10,
  clean: 10,
  holds: 0,
  activeMs: null,
  hasTrace: false,
  ...changes,
});
