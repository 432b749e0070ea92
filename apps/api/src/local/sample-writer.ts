import { dayOf } from "@plumbline/clinical";
import type {
  AcknowledgementRequest,
  Intake,
  ProgramProposal,
  SentPatientEvent,
  SentTherapistEvent,
} from "@plumbline/contracts";
import { acknowledgeAlert } from "../alerts/acknowledge-alert.ts";
import { projectAlerts } from "../alerts/project-alerts.ts";
import { recordEvent } from "../chart/record-event.ts";
import { recordIntake } from "../chart/record-intake.ts";
import { assignProgram } from "../programs/assign-program.ts";
import type { Repositories } from "../repositories.ts";
import { firstUlidFrom } from "../ulid.ts";
import { localTime } from "./local-time.ts";
import type { SamplePerson } from "./sample-people.ts";

/** The rules do not allow what the story says: our own fault. */
export class ImpossibleSampleError extends Error {
  constructor(what: string, code: string) {
    super(`the sample ${what} is refused: ${code}`);
    this.name = "ImpossibleSampleError";
  }
}

/** What an event is besides its id and its time. */
type Told<Event> = Event extends unknown ? Omit<Event, "id" | "at"> : never;

/** Writes into a sample person's chart as the person or their therapist would, at moments of the past. */
export type SampleWriter = {
  readonly confirm: (at: number, intake: Pick<Intake, "answers" | "sharing">) => Promise<void>;
  /** @returns the event's id */
  readonly tell: (at: number, event: Told<SentPatientEvent>) => Promise<string>;
  readonly decide: (at: number, event: Told<SentTherapistEvent>) => Promise<string>;
  readonly assign: (at: number, proposal: Omit<ProgramProposal, "assignedOn">) => Promise<void>;
  readonly acknowledge: (at: number, alertId: string, word: AcknowledgementRequest) => Promise<void>;
};

const ID_DIGITS = 3;

export function createSampleWriter(
  repositories: Repositories,
  patient: SamplePerson,
  therapist: SamplePerson,
): SampleWriter {
  let written = 0;
  // In the order of the story, so that doing it again makes the same ids.
  const nextId = (at: number): string => {
    written += 1;
    return firstUlidFrom(at).slice(0, -ID_DIGITS) + String(written).padStart(ID_DIGITS, "0");
  };
  const partsAt = (at: number) => ({
    ...repositories,
    announceAlerts: (waiting: Parameters<typeof projectAlerts>[1]) => projectAlerts(repositories, waiting),
    log: () => {},
    now: () => at,
  });
  const by = ({ subject, role }: SamplePerson) => ({
    patientId: patient.subject,
    by: { id: subject, role },
    requestId: "sample",
  });
  const must = (
    what: string,
    outcome: { readonly kind: "done" } | { readonly kind: "refused"; readonly code: string },
  ) => {
    if (outcome.kind === "refused") throw new ImpossibleSampleError(what, outcome.code);
  };

  return {
    confirm: async (at, { answers, sharing }) => {
      const intake = { version: 1, questionnaireVersion: 1, completedAt: localTime(at), firstAnswers: {} };
      must("intake", await recordIntake(partsAt(at), by(patient), { ...intake, answers, sharing }));
    },
    tell: async (at, told) => {
      const event: SentPatientEvent = { id: nextId(at), at: localTime(at), ...told };
      must(told.kind, await recordEvent(partsAt(at), by(patient), event));
      return event.id;
    },
    decide: async (at, decided) => {
      const event: SentTherapistEvent = { id: nextId(at), at: localTime(at), ...decided };
      must(decided.kind, await recordEvent(partsAt(at), by(therapist), event));
      return event.id;
    },
    assign: async (at, proposal) => {
      const assignedOn = dayOf(localTime(at));
      const asked = { version: 1, proposal: { ...proposal, assignedOn } };
      must("program", await assignProgram(partsAt(at), by(therapist), asked));
    },
    acknowledge: async (at, alertId, word) => {
      const asked = { patientId: patient.subject, alertId, therapistId: therapist.subject, word };
      must("acknowledgement", await acknowledgeAlert(partsAt(at), asked));
    },
  };
}
