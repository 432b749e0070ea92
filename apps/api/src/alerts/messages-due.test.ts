import { describe, expect, test } from "vitest";
import { createStoredAlert } from "../testing/test-alert.ts";
import { tom } from "../testing/test-chart.ts";
import { TEST_NOW } from "../testing/test-dependencies.ts";
import type { Message } from "./message-sender.ts";
import { messagesToClinic, messagesToContact } from "./messages-due.ts";

const MINUTE = 60_000;
const desk = "https://plumbline.example/en/desk/";
const dana = ["dana"];
const instant = (minutes: number): string => new Date(TEST_NOW + minutes * MINUTE).toISOString();
const linesOf = (messages: readonly Message[]) => messages.map(({ to, channel }) => `${to.kind} ${channel}`).toSorted();

describe("[§7.5] messages to the clinic", () => {
  const due = (minutes: number, sentUntil: number | null, isFollowUp = false, therapists = dana) =>
    messagesToClinic(createStoredAlert(1, { sentUntil: sentUntil === null ? null : instant(sentUntil) }), {
      now: TEST_NOW + minutes * MINUTE,
      therapists,
      isFollowUp,
      desk,
    });
  const therapist = ["therapist e-mail", "therapist push"];
  const second = ["second-contact e-mail", "second-contact push"];

  test.each([
    ["at once", 0, null, therapist],
    ["not again before 15 minutes", 14, 0, []],
    ["again after 15 minutes", 15, 0, therapist],
    ["to the second contact, too, after an hour", 60, 45, [...second, ...therapist]],
    ["what was missed for hours, once", 200, null, [...second, ...therapist]],
  ])("%s", (_, minutes, sentUntil, expected) => {
    expect(linesOf(due(minutes, sentUntil))).toEqual(expected);
  });

  test("say nothing of anybody's health, and where to sign in", () => {
    expect(new Set(due(200, null).map(({ text, link }) => `${text} ${link}`))).toEqual(
      new Set([`Urgent alert in Plumbline, please sign in ${desk}`]),
    );
  });

  test("what follows an open alarm of the same fall is sent once: the alarm is the one that is sent again", () => {
    expect(linesOf(due(0, null, true))).toEqual(therapist);
    expect(due(15, 0, true)).toEqual([]);
  });

  test("go to every therapist who is let in, and to nobody where there is none", () => {
    expect(due(0, null, false, ["dana", "rival"])).toHaveLength(4);
    expect(due(60, null, false, [])).toEqual([]);
  });

  test.each(["same_day", "routine"] as const)("%s waits in the queue", (urgency) => {
    const alert = createStoredAlert(1, { urgency });
    expect(messagesToClinic(alert, { now: TEST_NOW, therapists: dana, isFollowUp: false, desk })).toEqual([]);
  });
});

describe("[FALL-05, FALL-09] the message to the emergency contact", () => {
  const sharing = (reach: string, hasAgreed = true) => ({
    replayConsent: false,
    emergencyContact: { ...tom, reach, hasAgreed },
  });
  const alert = createStoredAlert(1, { tellsContact: true });
  const text = "Margaret Oakes may need help at home. Please check on them now.";

  test.each([
    ["tom@example.org", "e-mail"],
    [" +1 555 0100 ", "sms"],
  ])("goes to %s by %s, without a link", (reach, channel) => {
    const to = { kind: "emergency-contact", reach: reach.trim() };
    expect(messagesToContact(alert, "Margaret Oakes", sharing(reach))).toEqual([{ to, channel, text, link: null }]);
  });

  test.each([
    ["who has not agreed", alert, sharing("tom@example.org", false)],
    ["who cannot be reached", alert, sharing(" ")],
    ["of nobody", alert, null],
    ["who was told", createStoredAlert(1, { tellsContact: true, contactToldAt: instant(0) }), sharing("t@example.org")],
    ["of an alarm that told them before", createStoredAlert(1), sharing("t@example.org")],
  ])("does not go to somebody %s", (_, which, choices) => {
    expect(messagesToContact(which, "Margaret Oakes", choices)).toEqual([]);
  });
});
