import { CLINICAL_TIERS, FLAGS } from "@plumbline/clinical";
import { z } from "zod";
import { instant, localDay, subject } from "./identifiers.ts";
import { nextCursor } from "./page.ts";
import { sessionUpload2 } from "./session-upload.ts";

const count = z.int().min(0);
/** Completed of what was prescribed, 0 to 1 (PROG-10); null where nothing was. */
const adherence = z.number().min(0).max(1).nullable();
/** Median of a week's pain scores; null in a week without one. */
const painOfWeek = z.number().min(0).max(10).nullable();

/** REV-02, REV-03: what a therapist sees of a patient at one look. */
const review = z.strictObject({
  /** null: no intake yet, or no consent. */
  tier: z.enum(CLINICAL_TIERS).nullable(),
  flags: z.array(z.enum(FLAGS)),
  triage: z.enum(["red", "amber", "green"]),
  openAlerts: z.strictObject({ urgent: count, same_day: count, routine: count }),
  isLockedAfterFall: z.boolean(),
  adherence7: adherence,
  adherence28: adherence,
  painThisWeek: painOfWeek,
  painWeekBefore: painOfWeek,
  /** PROG-13; null before the first program. */
  reviewOn: localDay.nullable(),
});

/** A patient who lets the asking therapist see their sessions. */
export const caseloadPatient = z
  .strictObject({
    patientId: subject,
    name: z.string(),
    /** When the patient let the therapist in. */
    since: instant,
    /** Start of the newest session, in the patient's own time; null before the first. */
    lastSessionAt: sessionUpload2.shape.startedAt.nullable(),
    /** REV-01: of the last four weeks, those that no therapist has looked at; null: none. */
    unreviewed: z
      .strictObject({
        count: z.int().min(1),
        /** Start of the oldest of them, in the patient's own time. */
        since: sessionUpload2.shape.startedAt,
      })
      .nullable(),
    review,
  })
  .meta({ id: "CaseloadPatient" });

export const caseloadPage = z
  .strictObject({ patients: z.array(caseloadPatient), nextCursor })
  .meta({ id: "CaseloadPage" });

export type CaseloadPatient = z.infer<typeof caseloadPatient>;
export type CaseloadPage = z.infer<typeof caseloadPage>;
