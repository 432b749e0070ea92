import { type ProgramProposal, program } from "@plumbline/contracts";
import { describe, expect, test } from "vitest";
import { refusalOf } from "./testing/chart-story.ts";
import { dana, rival } from "./testing/grant-story.ts";
import { beginProgramStory } from "./testing/program-story.ts";
import { createDecision, createPain, createProposal } from "./testing/test-chart.ts";
import { TEST_NOW } from "./testing/test-dependencies.ts";

const DAY = 86_400_000;

const withExercise = (exercise: "squat" | "stomp"): ProgramProposal => {
  const { content } = createProposal();
  const [first] = content.exercises;
  if (first === undefined) throw new Error("no exercise");
  return createProposal({ content: { ...content, exercises: [...content.exercises, { ...first, exercise }] } });
};

describe("a therapist's program", () => {
  test("[PROG-12, PROG-13] is a version with who and when, and the review that follows; sent again it is the stored one", async () => {
    const { assign, readChart, setClock } = await beginProgramStory();
    const overrides = [{ item: "heel_raise" as const, of: "dose" as const, reason: "Two sets are enough." }];
    const proposal = createProposal({ overrides });
    const first = await assign(proposal);
    expect(first.status).toBe(201);
    const assigned = program.parse(await first.json());
    expect(assigned).toMatchObject({
      version: 1,
      assignedBy: { id: "dana", role: "therapist", name: "Dana Whitfield" },
      reviewOn: "2026-11-01",
      overrides: [{ ...overrides[0], by: "dana" }],
      content: proposal.content,
    });
    setClock(TEST_NOW + 3 * DAY);
    const again = await assign(proposal);
    expect([again.status, await again.json()]).toEqual([200, assigned]);
    expect(await refusalOf(await assign(createProposal()))).toEqual([409, "program-changed"]);
    expect((await readChart()).program).toEqual(assigned);
  });

  test("follows the newest version, and the chart shows the newest", async () => {
    const { assign, readChart } = await beginProgramStory();
    expect(await refusalOf(await assign(createProposal(), 2))).toEqual([409, "program-changed"]);
    await assign(createProposal());
    expect((await assign(createProposal(), 2)).status).toBe(201);
    expect(await refusalOf(await assign(createProposal(), 4))).toEqual([409, "program-changed"]);
    expect((await readChart()).program?.version).toBe(2);
  });

  test("[MX-02] with a locked exercise needs an approval", async () => {
    const { assign, decide } = await beginProgramStory();
    expect(await refusalOf(await assign(withExercise("squat")))).toEqual([
      422,
      "program-refused",
      [{ item: "squat", rules: ["MX-00"] }],
    ]);
    await decide(createDecision(50, { kind: "approval", item: "squat", until: null, reason: "Strong enough." }));
    expect((await assign(withExercise("squat"))).status).toBe(201);
  });

  test("[PROG-12] an override of what is blocked is refused, with every rule that blocks it", async () => {
    const { assign } = await beginProgramStory({ fractureSites: ["spine"], weeksSinceFracture: 50 });
    const overrides = [{ item: "stomp" as const, of: "caution" as const, reason: "She wants to." }];
    expect(await refusalOf(await assign(createProposal({ overrides })))).toEqual([
      422,
      "program-refused",
      [{ item: "stomp", rules: ["MX-VFX"] }],
    ]);
  });

  test.each([
    ["[TIER-01] HOLD", { cardiac: ["chest_pain" as const] }, "TIER-01"],
    ["[TIER-05] no consent", { consent: false }, "TIER-05"],
  ])("%s: nobody assigns anything, not even nothing", async (_, answers, rule) => {
    const { assign } = await beginProgramStory(answers);
    const nothing = createProposal({ content: { exercises: [], aerobic: null, message: "" } });
    expect(await refusalOf(await assign(nothing))).toEqual([
      422,
      "program-refused",
      [{ item: "program", rules: [rule] }],
    ]);
  });

  test("[PAIN-05] is refused after a pain that locks everything, and what was assigned stays", async () => {
    const { assign, tell, readChart } = await beginProgramStory();
    await assign(createProposal());
    await tell(createPain(60, { score: 9, onset: "sudden", site: "back" }));
    expect((await refusalOf(await assign(createProposal(), 2)))[1]).toBe("program-refused");
    expect((await readChart()).program?.version).toBe(1);
  });

  test("of another day, or with an exercise twice, is no program", async () => {
    const { assign } = await beginProgramStory();
    for (const assignedOn of ["2026-10-02", "2026-10-06"]) {
      expect(await refusalOf(await assign(createProposal({ assignedOn })))).toEqual([400, "request-invalid"]);
    }
    expect((await assign(createProposal({ assignedOn: "2026-10-05" }))).status).toBe(201);
    const { content } = createProposal();
    const twice = { ...content, exercises: [...content.exercises, ...content.exercises] };
    expect(await refusalOf(await assign(createProposal({ content: twice }), 2))).toEqual([400, "body-invalid"]);
  });

  test("of somebody who is not let in is refused like that of nobody's patient", async () => {
    const { assign, send } = await beginProgramStory();
    expect(await refusalOf(await assign(createProposal(), 1, rival))).toEqual([404, "not-found"]);
    const nobodys = await send(dana, "PUT", "/patients/nobody/programs/1", createProposal());
    expect(await refusalOf(nobodys)).toEqual([404, "not-found"]);
  });
});
