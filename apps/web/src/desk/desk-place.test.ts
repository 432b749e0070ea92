import fc from "fast-check";
import { expect, test } from "vitest";
import { type DeskPlace, fromDeskFragment, PATIENT_PARTS, toDeskFragment } from "./desk-place.ts";

const patientId = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
const sessionId = fc.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
const place: fc.Arbitrary<DeskPlace> = fc.oneof(
  fc.constantFrom({ kind: "caseload" } as const, { kind: "clinic" } as const),
  fc.record({
    kind: fc.constant("patient" as const),
    patientId,
    part: fc.constantFrom(...PATIENT_PARTS, "questions" as const),
  }),
  fc.record({ kind: fc.constant("session" as const), patientId, sessionId }),
);

test("a place is found again from its fragment", () => {
  fc.assert(
    fc.property(place, (there) => {
      expect(fromDeskFragment(toDeskFragment(there))).toEqual(there);
    }),
  );
});

test.each(["", "#", "#patient=", "#patient=../me", "#patient=a%2Fb&session=1", "#session=01JD3Q5V7N8K4T2M6R9WXYZABC"])(
  "%s leads to the caseload",
  (fragment) => expect(fromDeskFragment(fragment)).toEqual({ kind: "caseload" }),
);

test("a session id that is none leads to the patient, and never into a request", () => {
  expect(fromDeskFragment("#patient=p1&session=..%2F..%2Fme")).toEqual({
    kind: "patient",
    patientId: "p1",
    part: "overview",
  });
});

test("a part that there is not leads to the overview", () => {
  expect(fromDeskFragment("#patient=p1&part=secrets")).toEqual({ kind: "patient", patientId: "p1", part: "overview" });
});
