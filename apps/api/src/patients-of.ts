import type { GrantRepository } from "./grant-repository.ts";
import { LONGEST_PAGE, readAll } from "./paging.ts";

/** Everybody who lets a therapist in, each once. May lag behind: open each before anything is read (`openPatient`). */
export async function patientsOf(grants: GrantRepository, therapistId: string): Promise<readonly string[]> {
  const given = await readAll((after) =>
    grants.listGrantsTo({ kind: "therapist", id: therapistId }, { after, limit: LONGEST_PAGE }),
  );
  return [...new Set(given.map(({ patientId }) => patientId))];
}
