import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { createIndexedDbDraftStore, type DraftStore } from "./draft-store.ts";
import { createMemoryDraftStore } from "./memory-draft-store.ts";
import { type KeptDraft, readKeptDraft } from "./read-kept-draft.ts";

const draftOf = (subject: string, age: number): KeptDraft => ({
  subject,
  questionnaireVersion: 1,
  answers: { age },
  firstAnswers: {},
  askedAbout: [],
  told: [],
  reached: "INT-02",
  base: { revision: 0, answers: {} },
});

const stores: readonly (readonly [string, () => DraftStore])[] = [
  ["of the patient's device", () => createIndexedDbDraftStore("drafts-contract")],
  ["of the therapist's open page", createMemoryDraftStore],
];

describe.each(stores)("drafts %s", (_, create) => {
  test("the newest is kept, each under whose it is, and gone when it is removed", async () => {
    const store = create();
    await store.keep(draftOf("dana ines", 70));
    await store.keep(draftOf("dana ines", 71));
    await store.keep(draftOf("dana harold", 80));
    expect(readKeptDraft(await store.kept("dana ines"), "dana ines")).toEqual(draftOf("dana ines", 71));
    expect(readKeptDraft(await store.kept("other ines"), "other ines")).toBeNull();
    await store.remove("dana ines");
    expect(readKeptDraft(await store.kept("dana ines"), "dana ines")).toBeNull();
    expect(readKeptDraft(await store.kept("dana harold"), "dana harold")).toEqual(draftOf("dana harold", 80));
  });
});

test("[PRIV-04] what a patient answered at the desk is nowhere in the therapist's browser", async () => {
  await createMemoryDraftStore().keep(draftOf("dana ines", 70));
  expect(await createMemoryDraftStore().kept("dana ines")).toBeUndefined();
  expect((await indexedDB.databases()).some(({ name }) => name === "plumbline-intake")).toBe(false);
});
