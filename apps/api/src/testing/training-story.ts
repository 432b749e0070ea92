import type { CurrentSessionUpload, Intake, ProgramProposal } from "@plumbline/contracts";
import { dana, margaret } from "./grant-story.ts";
import { beginProgramStory } from "./program-story.ts";
import { chartUlid, createPain, createProposal } from "./test-chart.ts";
import { createTestSession, testUlid } from "./test-session.ts";

const dose = { kind: "repetitions", sets: 2, from: 8, to: 8, each: false } as const;

/** Heel raises, 2 × 8, and mini squats, 2 × 8. */
export const trainingProposal = (changes: Partial<ProgramProposal> = {}): ProgramProposal =>
  createProposal({
    content: {
      exercises: [
        { exercise: "heel_raise", days: ["Mon", "Thu"], dose },
        { exercise: "mini_squat", days: ["Mon", "Thu"], dose },
      ],
      aerobic: null,
      message: "A good start.",
    },
    ...changes,
  });

/** All of PROG-06 but the pain before, done three hours after midnight in UTC. */
export const goodSession = (number: number, changes: Partial<CurrentSessionUpload> = {}): CurrentSessionUpload => {
  const [measured] = createTestSession().repetitions;
  if (measured === undefined) throw new Error("no repetition");
  return createTestSession({
    sessionId: testUlid(number),
    exerciseId: "heel_raise",
    programVersion: 1,
    dose,
    startedAt: `2026-10-04T09:${String(number % 60).padStart(2, "0")}:00+02:00`,
    repetitions: Array.from({ length: 16 }, () => measured),
    checks: {},
    pain: 1,
    effort: 4,
    ...changes,
  });
};

/** Margaret is in tier A unless her answers say otherwise, was in no pain this morning, and has a program. */
export async function beginTrainingStory(answers: Partial<Intake["answers"]> = {}, proposal = trainingProposal()) {
  const story = await beginProgramStory(answers);
  await story.assign(proposal);
  await story.tell(createPain(1, { at: "2026-10-04T08:55:00+02:00" }));
  const send = (session: CurrentSessionUpload, token = margaret) =>
    story.send(token, "PUT", `/sessions/${session.sessionId}`, session);
  const dosesIn = async () => {
    const { program } = await story.readChart();
    return program?.content.exercises.map((planned) => (planned.dose.kind === "repetitions" ? planned.dose.to : 0));
  };
  return {
    ...story,
    train: send,
    /** Upper ends, in the order of the program, and the version. */
    dosesIn,
    versions: async () => {
      const { program, earlierPrograms } = await story.readChart();
      return [...(program === null ? [] : [program]), ...earlierPrograms];
    },
    effort: (number: number, rpe: number, sessionId: string) =>
      story.tell({
        id: chartUlid(number),
        at: "2026-10-04T11:30:00+02:00",
        kind: "effort",
        rpe,
        exercise: "heel_raise",
        sessionId,
      }),
    override: (version: number, changes: Partial<ProgramProposal>) =>
      story.assign(trainingProposal(changes), version, dana),
  };
}
