import { therapistEvent } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { attemptFor } from "./attempt.ts";

const ids = ["01JD3Q5V7N8K4T2M6R9WXYZABC", "01JD3Q5V7N8K4T2M6R9WXYZABD"];
const identities = () => {
  let made = 0;
  return () => ({ id: ids[made++] ?? "", at: `2026-10-04T09:0${made}:00+02:00` });
};

test("the same decision sent twice is one event", () => {
  const identity = identities();
  const first = attemptFor(null, { kind: "hold-cleared", note: "Seen by her doctor." }, identity);
  expect(attemptFor(first, { kind: "hold-cleared", note: "Seen by her doctor." }, identity)).toBe(first);
  expect(therapistEvent.parse(first.event)).toEqual({
    kind: "hold-cleared",
    note: "Seen by her doctor.",
    id: ids[0],
    at: "2026-10-04T09:01:00+02:00",
  });
});

test("other words are another event", () => {
  const identity = identities();
  const first = attemptFor(null, { kind: "hold-cleared", note: "Seen." }, identity);
  const other = attemptFor(first, { kind: "hold-cleared", note: "Seen by her doctor." }, identity);
  expect(other.event.id).toBe(ids[1]);
});
