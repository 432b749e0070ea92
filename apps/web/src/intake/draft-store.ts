import { Dexie, type Table } from "dexie";
import type { KeptDraft } from "./read-kept-draft.ts";

/** Intakes under way, on this device. */
export type DraftStore = {
  readonly keep: (draft: KeptDraft) => Promise<void>;
  /** As it lies there: it may be of an older version of this page. */
  readonly kept: (subject: string) => Promise<unknown>;
  readonly remove: (subject: string) => Promise<void>;
};

export const createIndexedDbDraftStore = (name = "plumbline-intake"): DraftStore => {
  const database = new Dexie(name);
  database.version(1).stores({ drafts: "subject" });
  const drafts: Table<unknown, string> = database.table("drafts");
  return {
    keep: async (draft) => {
      await drafts.put(draft);
    },
    kept: (subject) => drafts.get(subject),
    remove: (subject) => drafts.delete(subject),
  };
};
