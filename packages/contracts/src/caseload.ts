import { z } from "zod";
import { instant, subject } from "./identifiers.ts";
import { nextCursor } from "./page.ts";
import { sessionUpload2 } from "./session-upload.ts";

/** A patient who lets the asking therapist see their sessions. */
export const caseloadPatient = z
  .strictObject({
    patientId: subject,
    name: z.string(),
    /** When the patient let the therapist in. */
    since: instant,
    /** Start of the newest session, in the patient's own time; null before the first. */
    lastSessionAt: sessionUpload2.shape.startedAt.nullable(),
  })
  .meta({ id: "CaseloadPatient" });

export const caseloadPage = z
  .strictObject({ patients: z.array(caseloadPatient), nextCursor })
  .meta({ id: "CaseloadPage" });

export type CaseloadPatient = z.infer<typeof caseloadPatient>;
export type CaseloadPage = z.infer<typeof caseloadPage>;
