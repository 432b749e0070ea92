import type { Alert, AlertQueue } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { signatureOf, threadsIn } from "./threads-in.ts";

const entry = (id: string, thread: string | null): AlertQueue["entries"][number] => ({
  patient: { id: "p1", name: "P" },
  alert: {
    id,
    code: "ALERT-01",
    urgency: "urgent",
    rule: "FALL-05",
    text: "Possible fall, no answer at 30 s. Standing work locked.",
    raisedAt: "2026-10-04T09:05:00+02:00",
    receivedAt: "2026-10-04T07:05:00.000Z",
    isLate: false,
    thread,
    acknowledgement: null,
  } satisfies Alert,
});

test("[REV-01] alerts of one fall are counted together, others not at all", () => {
  const entries = [entry("a", "FALL1"), entry("b", null), entry("c", "FALL1"), entry("d", "FALL2")];
  expect([...threadsIn(entries)]).toEqual([
    ["FALL1", 2],
    ["FALL2", 1],
  ]);
});

test("the same alerts in another order are the same queue; one more or one less is not", () => {
  const [one, other] = [entry("a", null), entry("b", null)];
  expect(signatureOf([one, other])).toBe(signatureOf([other, one]));
  expect(signatureOf([one])).not.toBe(signatureOf([one, other]));
});
