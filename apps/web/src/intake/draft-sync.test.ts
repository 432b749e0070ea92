import type { IntakeDraft } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { failed, ok } from "../api/api-result.ts";
import { differencesOf, mergeAnswers } from "./draft-differences.ts";
import { fetchBase, saveRevision } from "./draft-sync.ts";
import { readKeptDraft } from "./read-kept-draft.ts";

/** As the server keeps one draft. */
const server = (first: IntakeDraft | null = null) => {
  let kept = first;
  return {
    draft: async () => (kept === null ? failed("not-found", "not-found") : ok(kept)),
    saveDraft: async (draft: IntakeDraft) => {
      if (draft.revision !== (kept?.revision ?? 0) + 1) return failed("refused", "intake-changed");
      kept = draft;
      return ok(draft);
    },
  };
};
const nothing = { revision: 0, answers: {} };

test("[INT-24] each answer is the next revision", async () => {
  const api = server();
  const first = await saveRevision(api, nothing, { age: 70 });
  expect(first).toEqual({ kind: "saved", base: { revision: 1, answers: { age: 70 } } });
  const base = { revision: 1, answers: { age: 70 } };
  expect(await saveRevision(api, base, { age: 71 })).toMatchObject({ base: { revision: 2 } });
});

test("somebody else was faster: nothing is overwritten, and what is there is shown", async () => {
  const api = server({ revision: 3, answers: { age: 80 } });
  const base = { revision: 2, answers: { age: 70 } };
  expect(await saveRevision(api, base, { age: 71 })).toEqual({
    kind: "changed",
    theirs: { revision: 3, answers: { age: 80 } },
  });
  expect(await fetchBase(api)).toMatchObject({ answers: { age: 80 } });
  expect(await saveRevision(api, base, { age: 80 })).toMatchObject({ kind: "saved", base: { revision: 3 } });
});

test("a draft that was confirmed elsewhere meanwhile begins anew", async () => {
  expect(await saveRevision(server(), { revision: 7, answers: { age: 70 } }, { age: 71 })).toMatchObject({
    kind: "saved",
    base: { revision: 1 },
  });
});

test("without a network, and with an answer that breaks the contract, the answers wait on this device", async () => {
  const cutOff = {
    draft: async () => failed("unreachable", "no-network"),
    saveDraft: async () => failed("unreachable", "no-network"),
  };
  expect(await saveRevision(cutOff, nothing, { age: 70 })).toEqual({ kind: "waiting" });
  expect(await saveRevision(server(), nothing, { painNow: 11 })).toEqual({ kind: "waiting" });
  const broken = { ...cutOff, draft: () => Promise.reject(new Error("no such contract")) };
  expect(await fetchBase(broken)).toBeNull();
});

test("a question is compared as a whole, and the one who changed it is likely right", () => {
  const base = { age: 70, sex: "female", memory: "ok" } as const;
  const mine = { ...base, age: 71, painNow: 3 };
  const theirs = { ...base, memory: "helper", painNow: 5 } as const;
  const differences = differencesOf(base, mine, theirs);
  expect(differences.map(({ question, likely }) => [question, likely])).toEqual([
    ["INT-01", "mine"],
    ["INT-16", null],
    ["INT-20", "theirs"],
  ]);
  expect(mergeAnswers(mine, differences, (question) => (question === "INT-16" ? "mine" : "theirs"))).toEqual({
    age: 70,
    sex: "female",
    memory: "helper",
    painNow: 3,
  });
});

test.each([null, "{", { subject: "harold", answers: { age: 70 } }])("what is nobody's draft is none: %o", (value) => {
  expect(readKeptDraft(value, "margaret")).toBeNull();
});

test("of a broken draft, and of another questionnaire, every answer that can be read is kept", () => {
  const broken = {
    subject: "margaret",
    questionnaireVersion: 0,
    answers: { age: 70, sex: 5, memory: "unknown", cardiac: ["chest_pain"], gone: true },
    firstAnswers: { age: 69 },
    reached: "INT-99",
    base: { revision: "x", answers: [] },
  };
  expect(readKeptDraft(broken, "margaret")).toMatchObject({
    answers: { age: 70, cardiac: ["chest_pain"] },
    firstAnswers: {},
    reached: null,
    base: { revision: 0, answers: {} },
  });
  expect(readKeptDraft({ ...broken, questionnaireVersion: 1, reached: "INT-05" }, "margaret")?.reached).toBe("INT-05");
});
