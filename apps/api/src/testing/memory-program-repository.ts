import { programDigest } from "../programs/program-digest.ts";
import type { ProgramRepository, StoredProgram } from "../programs/program-repository.ts";

export function createMemoryProgramRepository(): ProgramRepository {
  const byPatient = new Map<string, ReadonlyMap<number, StoredProgram>>();
  const of = (patientId: string): ReadonlyMap<number, StoredProgram> => byPatient.get(patientId) ?? new Map();

  return {
    putProgram: async (patientId, program) => {
      const stored = of(patientId).get(program.version);
      if (stored !== undefined) return programDigest(stored) === programDigest(program) ? "same" : "different";
      byPatient.set(patientId, new Map([...of(patientId), [program.version, structuredClone(program)]]));
      return "created";
    },
    getProgram: async (patientId, version) => structuredClone(of(patientId).get(version) ?? null),
    listPrograms: async (patientId, limit) =>
      [...of(patientId).values()].toSorted((one, other) => other.version - one.version).slice(0, limit),
  };
}
