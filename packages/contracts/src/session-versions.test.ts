import { describe, expect, it } from "vitest";
import { sessionSummary, summariseUpload } from "./session-summary.ts";
import { type FormerSessionUpload, sessionUpload, sessionUpload1 } from "./session-upload.ts";
import { exampleUpload as upload } from "./testing/example-upload.ts";

/** The same session as a device sent it before its update. */
const former = ((): FormerSessionUpload => {
  const { dose: _, activeMs: __, ...rest } = upload;
  const withoutHeld = <Rep extends { readonly source: string }>(rep: Rep) =>
    Object.fromEntries(Object.entries(rep).filter(([key]) => key !== "heldMs"));
  const { source: _source, ...hold } = upload.holds[0] ?? {};
  return sessionUpload1.parse({
    ...rest,
    version: 1,
    repetitions: upload.repetitions.map(withoutHeld),
    holds: [hold],
  });
})();

const accepts = (value: unknown): boolean => sessionUpload.safeParse(value).success;

describe("versions of a session", () => {
  it("[REP-16] reads a session of version 1 as it was sent, and adds nothing to it", () => {
    expect(sessionUpload.parse(JSON.parse(JSON.stringify(former)))).toEqual(former);
    expect(accepts({ ...former, version: 2 })).toBe(false);
    expect(accepts({ ...upload, version: 1 })).toBe(false);
    expect(accepts({ ...former, source: "manual" })).toBe(false);
    expect(accepts({ ...former, replayConsent: false })).toBe(false);
  });

  it("[REP-18] reads holds that were stored before each named its source", () => {
    const holds = upload.holds.map(({ source: _, ...hold }) => hold);
    expect(sessionUpload.parse({ ...upload, holds })).toEqual({ ...upload, holds });
  });

  it("lists both versions, and lines of lists that were stored before there were minutes", () => {
    expect(summariseUpload(former)).toMatchObject({ repetitions: 2, holds: 1, activeMs: null });
    expect(summariseUpload({ ...upload, activeMs: 9_000 }).activeMs).toBe(9_000);
    const { activeMs: _, ...stored } = summariseUpload(former);
    expect(sessionSummary.parse(stored)).toEqual(summariseUpload(former));
  });
});
