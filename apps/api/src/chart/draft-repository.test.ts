import { afterAll, describe, expect, test } from "vitest";
import { openImplementations } from "../testing/implementations.ts";
import { createPersonCounter } from "../testing/person-counter.ts";
import { answeredSoFar } from "../testing/test-chart.ts";

const { implementations, close } = await openImplementations();
afterAll(close);

const newPerson = createPersonCounter();
const draft = (revision: number, forVersion = 1, age = 64) => ({
  revision,
  forVersion,
  answers: { ...answeredSoFar, age },
});

describe.each(implementations)("drafts, %s", (_, { drafts }) => {
  test("a draft grows by one revision at a time; the same one again changes nothing", async () => {
    const patient = newPerson();
    expect(await drafts.getDraft(patient)).toBeNull();
    expect(await drafts.putDraft(patient, draft(2))).toBe("different");
    expect(await drafts.putDraft(patient, draft(1))).toBe("created");
    expect(await drafts.putDraft(patient, draft(1))).toBe("same");
    expect(await drafts.putDraft(patient, draft(1, 1, 70))).toBe("different");
    expect(await drafts.putDraft(patient, draft(2, 1, 70))).toBe("created");
    expect(await drafts.putDraft(patient, draft(1))).toBe("different");
    expect(await drafts.putDraft(patient, draft(4))).toBe("different");
    expect(await drafts.getDraft(patient)).toEqual(draft(2, 1, 70));
  });

  test("of two who go on from the same revision, the first one does", async () => {
    const patient = newPerson();
    await drafts.putDraft(patient, draft(1));
    const outcomes = await Promise.all([70, 71].map((age) => drafts.putDraft(patient, draft(2, 1, age))));
    expect(outcomes.toSorted()).toEqual(["created", "different"]);
  });

  test("a draft of an earlier version gives way to the first of the next, and cannot be gone on with", async () => {
    const patient = newPerson();
    await drafts.putDraft(patient, draft(1));
    expect(await drafts.putDraft(patient, draft(2, 2))).toBe("different");
    expect(await drafts.putDraft(patient, draft(1, 2))).toBe("created");
    expect(await drafts.putDraft(patient, draft(2, 1))).toBe("different");
    expect(await drafts.getDraft(patient)).toEqual(draft(1, 2));
  });

  test("removed with its version; asked again, a draft of the next version stays", async () => {
    const patient = newPerson();
    await drafts.removeDraft(patient, 1);
    await drafts.putDraft(patient, draft(1));
    await drafts.removeDraft(patient, 1);
    expect(await drafts.getDraft(patient)).toBeNull();
    await drafts.putDraft(patient, draft(1, 2));
    await drafts.removeDraft(patient, 1);
    expect(await drafts.getDraft(patient)).toEqual(draft(1, 2));
  });
});
