import type { DraftStore } from "./draft-store.ts";
import type { KeptDraft } from "./read-kept-draft.ts";

/** For a therapist's device: what a patient answered lies at the server, and here only as long as the page is open. */
export const createMemoryDraftStore = (): DraftStore => {
  const drafts = new Map<string, KeptDraft>();
  return {
    keep: async (draft) => {
      drafts.set(draft.subject, draft);
    },
    kept: async (subject) => drafts.get(subject),
    remove: async (subject) => {
      drafts.delete(subject);
    },
  };
};
