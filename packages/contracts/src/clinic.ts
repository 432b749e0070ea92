import { CLINIC_NUMBER_IDS } from "@plumbline/clinical";
import { z } from "zod";
import { note } from "./event-parts.ts";
import { instant, localDay, subject } from "./identifiers.ts";

/** GEN-07: what the rules go by. `from`: the first day of the patient on which it holds. */
export const clinicChange = z.strictObject({
  number: z.enum(CLINIC_NUMBER_IDS),
  value: z.int(),
  from: localDay,
});

/** Which number becomes what, and why. The server adds the old value, the day, who and when. */
export const clinicChangeRequest = z
  .strictObject({ number: clinicChange.shape.number, value: clinicChange.shape.value, reason: note })
  .meta({ id: "ClinicChangeRequest" });

/** One line of the clinic's log. The first version is 1; none is ever changed. */
export const clinicRecord = z
  .strictObject({
    version: z.int().min(1),
    ...clinicChange.shape,
    was: z.int(),
    /** null for a patient: who of the clinic decided, and why, is told to its therapists. */
    decision: z
      .strictObject({ at: instant, by: z.strictObject({ id: subject, name: z.string() }), reason: z.string() })
      .nullable(),
  })
  .meta({ id: "ClinicRecord" });

/** The oldest first. What nobody has set is as the specification says. */
export const clinicLog = z.strictObject({ records: z.array(clinicRecord) }).meta({ id: "ClinicLog" });

export type ClinicChangeRequest = z.infer<typeof clinicChangeRequest>;
export type ClinicRecord = z.infer<typeof clinicRecord>;
export type ClinicLog = z.infer<typeof clinicLog>;
