import { type ClinicHistory, localDate, numbersOn, readChart, reviewDate } from "@plumbline/clinical";
import type { ProgramProposal } from "@plumbline/contracts";
import { therapistsAt } from "../access/therapists-at.ts";
import type { ChartRepository } from "../chart/chart-repository.ts";
import { readEntries } from "../chart/read-entries.ts";
import type { Writing } from "../chart/writing.ts";
import type { ClinicRepository } from "../clinic/clinic-repository.ts";
import type { GrantRepository } from "../grant-repository.ts";
import { DAY, toInstant } from "../instant.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { listsAnExerciseTwice } from "./items-of-program.ts";
import { programDigest } from "./program-digest.ts";
import type { ProgramRepository, StoredProgram } from "./program-repository.ts";
import { refusalsForPatient, refusalsForTherapist } from "./refusals-of-program.ts";

export type AssignProgramParts = {
  readonly charts: ChartRepository;
  readonly programs: ProgramRepository;
  readonly grants: GrantRepository;
  readonly clinic: ClinicRepository;
  readonly now: () => number;
};

type Assigned = { readonly isNew: boolean; readonly program: StoredProgram };
type Code = "body-invalid" | "program-changed" | "program-refused" | "request-invalid";

/** A day of some time zone at this moment: none is further than a day from that of the server's clock in UTC. */
const isToday = (day: string, now: number): boolean => {
  const days = [now - DAY, now, now + DAY].map((at) => toInstant(at).slice(0, 10));
  return days.includes(day);
};

const toStored = (
  version: number,
  proposal: ProgramProposal,
  clinic: ClinicHistory,
  by: Writing["by"],
  now: number,
): StoredProgram => {
  const { assignedOn, reviewOn, content, overrides } = proposal;
  const chosen = reviewOn === null ? null : localDate(reviewOn);
  const day = localDate(assignedOn);
  return {
    version,
    assignedOn,
    assignedAt: toInstant(now),
    assignedBy: by,
    reviewOn: reviewDate(day, chosen, numbersOn(clinic, day)),
    overrides: overrides.map((override) => ({ ...override, by: by.id })),
    content,
    adjustment: null,
  };
};

/** PROG-12: assigns the version that follows the newest one, if the rules allow it today; sent again, nothing changes. */
export async function assignProgram(
  parts: AssignProgramParts,
  { patientId, by }: Writing,
  { version, proposal }: { readonly version: number; readonly proposal: ProgramProposal },
): Promise<Outcome<Assigned, Code>> {
  const { charts, programs, grants } = parts;
  const now = parts.now();
  if (listsAnExerciseTwice(proposal.content)) return refused("body-invalid");
  const clinic = await parts.clinic.listRecords();
  const program = toStored(version, proposal, clinic, by, now);
  const earlier = await programs.getProgram(patientId, version);
  if (earlier !== null) {
    const isSame = programDigest(earlier) === programDigest(program);
    return isSame ? done({ isNew: false, program: earlier }) : refused("program-changed");
  }
  const [newest] = await programs.listPrograms(patientId, 1);
  if (version !== (newest?.version ?? 0) + 1) return refused("program-changed");
  if (!isToday(proposal.assignedOn, now)) return refused("request-invalid");

  const reading = readChart(await readEntries(charts, patientId, now), localDate(proposal.assignedOn), clinic);
  const given = await grants.listGrants(patientId);
  const hasTherapist = therapistsAt(given, toInstant(now)).length > 0;
  const refusals =
    by.role === "therapist"
      ? refusalsForTherapist(proposal, reading, by)
      : refusalsForPatient(proposal, reading, hasTherapist);
  if (refusals.length > 0) return refused("program-refused", refusals);

  switch (await programs.putProgram(patientId, program)) {
    case "created":
      return done({ isNew: true, program });
    case "same": {
      const stored = await programs.getProgram(patientId, version);
      return done({ isNew: false, program: stored ?? program });
    }
    case "different":
      return refused("program-changed");
  }
}
