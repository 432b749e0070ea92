import { existsSync } from "node:fs";
import { DAY, toInstant } from "../instant.ts";
import type { Repositories } from "../repositories.ts";
import type { DataFolder } from "./data-folder.ts";
import { writePrivateFile } from "./private-file.ts";
import { dana, harold, margaret, type SamplePerson, samplePeople } from "./sample-people.ts";

/** Fixed ids: when it is interrupted, doing it again makes nothing twice. */
const invitations = [
  { id: "01JD0000000000000000000A01", code: "SAMP1EA1", patient: margaret },
  { id: "01JD0000000000000000000B01", code: "SAMP1EB1", patient: harold },
] as const;

/** Long enough ago that all that the sample people did was done under the therapist's eyes. */
const SINCE = 29 * DAY;

/**
 * The sample people, and who of them lets whom see: once in the life of a folder, so that what they change stays.
 * @param now milliseconds since 1970
 */
export async function createSampleAccess(folder: DataFolder, repositories: Repositories, now: number): Promise<void> {
  if (existsSync(folder.people)) {
    return;
  }
  for (const { subject, role, name } of samplePeople) {
    await repositories.people.putPerson({ subject, role, name });
  }
  for (const invitation of invitations) {
    await letIn(repositories, invitation, dana, now - SINCE);
  }
  writePrivateFile(folder.people, `${JSON.stringify({ createdAt: toInstant(now) })}\n`);
}

async function letIn(
  { invitations, grants, rounds }: Repositories,
  { id, code, patient }: { readonly id: string; readonly code: string; readonly patient: SamplePerson },
  therapist: SamplePerson,
  at: number,
): Promise<void> {
  await invitations.putInvitation({
    id,
    therapistId: therapist.subject,
    code,
    createdAt: toInstant(at),
    expiresAt: toInstant(at + 7 * DAY),
    acceptedBy: null,
  });
  await invitations.claimInvitation(id, patient.subject);
  await rounds.enrol(patient.subject);
  await grants.putGrant({
    id,
    patientId: patient.subject,
    grantee: { kind: "therapist", id: therapist.subject },
    from: toInstant(at),
    to: null,
  });
}
