import { z } from "zod";
import { alert } from "./alert.ts";
import { clinicChange } from "./clinic.ts";
import { instant, subject } from "./identifiers.ts";
import { intakeRecord } from "./intake.ts";
import { patientEvent } from "./patient-event.ts";
import { program } from "./program.ts";
import { therapistEvent } from "./therapist-event.ts";

/** Whatever is told or decided. */
export const chartEvent = z.union([patientEvent, therapistEvent]);

const by = z.strictObject({ id: subject, role: z.enum(["patient", "therapist"]), name: z.string() });

const stored = { receivedAt: instant, by };

/** One thing that is known of a patient. */
export const chartEntry = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("intake"), ...stored, intake: intakeRecord }),
  z.strictObject({ is: z.literal("event"), ...stored, event: chartEvent }),
]);

/**
 * All that decides what a patient may do, in the order in which the server learnt of it: every intake, every event that may
 * still matter, and what happened in the last weeks. The rules of `clinical` read it (`readChart`).
 */
export const chart = z
  .strictObject({
    patientId: subject,
    /** GEN-06: somebody has let a therapist in. */
    hasTherapist: z.boolean(),
    entries: z.array(chartEntry),
    /** The newest first: what was sent to the therapist, and what became of it. */
    alerts: z.array(alert),
    /** The newest version; null before the first one. */
    program: program.nullable(),
    /** The versions before it, the newest first, as many as are looked back on. */
    earlierPrograms: z.array(program).default([]),
    /** GEN-07: what the clinic has set, the oldest first. A device may have kept a chart from before there was any of it. */
    clinic: z.array(clinicChange).default([]),
  })
  .meta({ id: "Chart" });

export type ChartEntry = z.infer<typeof chartEntry>;
export type Chart = z.infer<typeof chart>;
