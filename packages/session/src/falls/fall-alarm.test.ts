import { FALL_STAGES } from "@plumbline/clinical";
import { milliseconds } from "@plumbline/motion";
import { describe, expect, it } from "vitest";
import { advanceFallAlarm, answerFallAlarm, type FallAlarm, readFallAlarm, startFallAlarm } from "./fall-alarm.ts";
import { fallAnswerIn } from "./fall-words.ts";

const ASKED = 1_760_000_000_000;
const at = (seconds: number) => milliseconds(ASKED + seconds * 1000);
const asked = startFallAlarm(
  { fallId: "01JD3Q5V7N8K4T2M6R9WXYZFAL", trigger: "vanished", exercise: "mini_squat" },
  at(0),
);

/** Time passes in steps of a tenth of a second. @returns what was done, with its second */
const run = (alarm: FallAlarm, from: number, until: number) => {
  const done: string[] = [];
  let state = alarm;
  for (let tenth = from * 10; tenth <= until * 10; tenth += 1) {
    const [next, effects] = advanceFallAlarm(state, at(tenth / 10));
    for (const effect of effects) {
      const what = effect.type === "say" ? effect.words : effect.type === "event.tell" ? "event" : "tone";
      done.push(`${tenth / 10}: ${what}`);
    }
    state = next;
  }
  return { state, done };
};

describe("after a suspicion", () => {
  it("[FALL-03] [FALL-04] [FALL-05] [FALL-06] each stage at its second, once, and the tone every 10 s from then on", () => {
    const [question, stay, alarm, call] = FALL_STAGES.map(({ says }) => says);
    expect(run(asked, 0, 85).done).toEqual([
      `0: ${question}`,
      `10: ${question} ${stay}`,
      "30: tone",
      `30: ${alarm}`,
      "30: event",
      "60: tone",
      `60: ${call}`,
      "60: event",
      "70: tone",
      "80: tone",
    ]);
  });

  it("[FALL-05] [FALL-06] what is told says that nobody has answered, and when", () => {
    const events = [29.9, 30, 59.9, 60].flatMap((seconds) => {
      const before = run(asked, 0, seconds - 0.1).state;
      return advanceFallAlarm(before, at(seconds))[1].flatMap((effect) =>
        effect.type === "event.tell" ? [effect.event] : [],
      );
    });
    expect(events).toEqual([
      expect.objectContaining({ kind: "fall", answered: null, elapsed: 30, trigger: "vanished" }),
      expect.objectContaining({ answered: null, elapsed: 60 }),
    ]);
  });

  it.each([
    [5, "not_fallen", "question", "resume_after_seated_check"],
    [29, "not_fallen", "question", "resume_after_seated_check"],
    [30, "not_fallen", "emergency", "end"],
    [5, "fallen_ok", "question", "end"],
    [5, "need_help", "emergency", "end"],
    [95, "fallen_ok", "call", "end"],
  ] as const)("[FALL-07..10] after %i s, %s: screen %s, session %s", (seconds, answer, screen, session) => {
    const [answered, effects] = answerFallAlarm(run(asked, 0, seconds).state, answer, at(seconds));
    const view = readFallAlarm(answered, at(seconds));
    expect([view.screen, view.decision?.session]).toEqual([screen, session]);
    expect(effects).toEqual([
      { type: "event.tell", event: expect.objectContaining({ answered: { answer, at: seconds }, elapsed: seconds }) },
    ]);
    expect(advanceFallAlarm(answered, at(seconds + 40))[1]).toEqual([]);
  });

  it("[FALL-05] a page that slept, or was loaded again, does what is due now, and no tone twice", () => {
    const reloaded: FallAlarm = { ...run(asked, 0, 12).state };
    const [state, effects] = advanceFallAlarm(reloaded, at(200));
    expect(effects.filter(({ type }) => type === "event.tell")).toHaveLength(2);
    expect(effects.filter(({ type }) => type === "tone.sound")).toHaveLength(2);
    expect(readFallAlarm(state, at(200)).screen).toBe("call");
  });

  it("[FALL-10] an answer to a page that slept does not swallow the alert that was due", () => {
    const [, effects] = answerFallAlarm(asked, "fallen_ok", at(45));
    expect(effects.flatMap((effect) => (effect.type === "event.tell" ? [effect.event] : []))).toEqual([
      expect.objectContaining({ answered: null, elapsed: 30 }),
      expect.objectContaining({ answered: { answer: "fallen_ok", at: 45 } }),
    ]);
  });
});

it.each([
  ["I need help", "need_help"],
  ["I fell, help me", "need_help"],
  ["I did not fall", "not_fallen"],
  ["I'm okay, I didn't fall", "not_fallen"],
  ["I fell but I'm OK", "fallen_ok"],
  ["I'm OK", null],
  ["what?", null],
] as const)("[FALL-03] by voice: %s means %s", (words, answer) => {
  expect(fallAnswerIn(words)).toBe(answer);
});
