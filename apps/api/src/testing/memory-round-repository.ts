import type { Enrolled, RoundRepository } from "../rounds/round-repository.ts";

export function createMemoryRoundRepository(): RoundRepository {
  const enrolled = new Map<string, Enrolled>();
  return {
    enrol: async (patientId) => {
      if (!enrolled.has(patientId)) enrolled.set(patientId, { patientId, doneOn: null });
    },
    listEnrolled: async () => [...enrolled.values()],
    noteDone: async (patientId, day) => {
      const stored = enrolled.get(patientId);
      if (stored !== undefined && (stored.doneOn ?? "") < day) enrolled.set(patientId, { patientId, doneOn: day });
    },
  };
}
