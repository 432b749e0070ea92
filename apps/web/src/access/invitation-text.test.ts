import fc from "fast-check";
import { expect, test } from "vitest";
import { fromInvitationText, toInvitationText } from "./invitation-text.ts";

const invitation = fc.record({
  id: fc.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
  code: fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/),
});

test("what was written down is read again, in small letters and with other spaces too", () => {
  fc.assert(
    fc.property(invitation, (key) => {
      const text = toInvitationText(key);
      expect(fromInvitationText(text)).toEqual(key);
      expect(fromInvitationText(` ${text.toLowerCase().replaceAll("-", " ")}\n`)).toEqual(key);
    }),
  );
});

test("letters that look like numbers are read as numbers", () => {
  const key = { id: "01JD3Q5V7N8K4T2M6R9WXYZABC", code: "10AB10CD" };
  expect(fromInvitationText("oljd3q5v7n8k4t2m6r9wxyzabc-ioabl0cd")).toEqual(key);
});

test.each(["", "hello", "01JD3Q5V7N8K4T2M6R9WXYZABC", "01JD3Q5V7N8K4T2M6R9WXYZABC-7F3K9QXD1"])(
  "%s is no invitation",
  (typed) => expect(fromInvitationText(typed)).toBeNull(),
);
