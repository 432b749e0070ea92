import type { DraftRepository, StoredDraft } from "../chart/draft-repository.ts";
import { contentDigest } from "../content-digest.ts";

export function createMemoryDraftRepository(): DraftRepository {
  const drafts = new Map<string, StoredDraft>();

  return {
    getDraft: async (patientId) => structuredClone(drafts.get(patientId) ?? null),
    putDraft: async (patientId, draft) => {
      const stored = drafts.get(patientId);
      const isFirst = draft.revision === 1 && (stored === undefined || stored.forVersion < draft.forVersion);
      const isNext = stored?.forVersion === draft.forVersion && stored.revision === draft.revision - 1;
      if (isFirst || isNext) {
        drafts.set(patientId, structuredClone(draft));
        return "created";
      }
      return stored !== undefined && contentDigest(stored) === contentDigest(draft) ? "same" : "different";
    },
    removeDraft: async (patientId, version) => {
      if ((drafts.get(patientId)?.forVersion ?? 0) <= version) drafts.delete(patientId);
    },
  };
}
