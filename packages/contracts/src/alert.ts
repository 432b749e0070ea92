import { ACKNOWLEDGEMENT_CHOICES, ALERTS, type AlertId, URGENCIES } from "@plumbline/clinical";
import { z } from "zod";
import { instant, localTime, subject, ulid } from "./identifiers.ts";

const alertCodes = Object.keys(ALERTS) as [AlertId, ...AlertId[]];
const rule = z.string().regex(/^[A-Z]{2,6}-[A-Z0-9]+(-[A-Z0-9]+)?$/);

/**
 * The item that raised it, and its place among the alerts of that item. Where a day passed and nothing happened: the day that
 * it is about, the rule, and the exercise or activity if there is one.
 */
export const alertId = z
  .string()
  .regex(
    /^(([0-7][0-9A-HJKMNP-TV-Z]{25}|INTAKE-\d{7})-\d{1,2}|DAY-\d{4}-\d{2}-\d{2}-[A-Z]{2,6}-[A-Z0-9]{1,8}(-[a-z0-9_]{1,40})?)$/,
  );

/** REV-04: a choice and a note. It clears no lock. */
export const acknowledgementRequest = z
  .strictObject({ choice: z.enum(ACKNOWLEDGEMENT_CHOICES), note: z.string().trim().min(1).max(1_000) })
  .meta({ id: "AcknowledgementRequest" });

/** §7.5. */
export const alert = z
  .strictObject({
    id: alertId,
    code: z.enum(alertCodes),
    urgency: z.enum(URGENCIES),
    rule,
    /** To the therapist; the patient sees it, too. */
    text: z.string(),
    /** When it happened, by the patient's clock. */
    raisedAt: localTime,
    /** When the server learnt of it. */
    receivedAt: instant,
    /** §7.5: sent later than it happened. */
    isLate: z.boolean(),
    /** What belongs to one fall has the fall's id. */
    thread: ulid.nullable(),
    acknowledgement: z
      .strictObject({
        ...acknowledgementRequest.shape,
        at: instant,
        by: z.strictObject({ id: subject, name: z.string() }),
      })
      .nullable(),
  })
  .meta({ id: "Alert" });

/** REV-01: in the order of the queue. Only what nobody has acknowledged. */
export const alertQueue = z
  .strictObject({
    entries: z.array(z.strictObject({ patient: z.strictObject({ id: subject, name: z.string() }), alert })),
  })
  .meta({ id: "AlertQueue" });

export type Alert = z.infer<typeof alert>;
export type AlertQueue = z.infer<typeof alertQueue>;
export type AcknowledgementRequest = z.infer<typeof acknowledgementRequest>;
