import { type SessionUpload, summariseUpload } from "@plumbline/contracts";
import { contentDigest } from "../content-digest.ts";
import type { SessionRepository } from "../session-repository.ts";
import { pageOf } from "./page-of.ts";

export function createMemorySessionRepository(): SessionRepository {
  const byPatient = new Map<string, Map<string, SessionUpload>>();
  const sessionsOf = (patientId: string): ReadonlyMap<string, SessionUpload> => byPatient.get(patientId) ?? new Map();

  return {
    putSession: async (patientId, session) => {
      const stored = sessionsOf(patientId).get(session.sessionId);
      if (stored !== undefined) return contentDigest(stored) === contentDigest(session) ? "same" : "different";
      byPatient.set(patientId, new Map([...sessionsOf(patientId), [session.sessionId, structuredClone(session)]]));
      return "created";
    },
    getSession: async (patientId, sessionId) => structuredClone(sessionsOf(patientId).get(sessionId) ?? null),
    listSessions: async (patientId, page) =>
      pageOf([...sessionsOf(patientId).values()].map(summariseUpload), ({ id }) => id, "newest-first", page),
  };
}
