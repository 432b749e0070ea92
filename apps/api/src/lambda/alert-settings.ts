import { z } from "zod";
import { deskAddress } from "../desk-address.ts";

const environment = z.object({
  TABLE_NAME: z.string().min(3),
  /** Origin of the web app, for the link in a message. */
  ORIGIN: z.url(),
  /** An address that SES may send from. */
  MAIL_FROM: z.email(),
  /** §7.5: the clinic's second contact; empty where the operator has named none. */
  SECOND_CONTACT: z.union([z.email(), z.literal("")]).default(""),
  USER_POOL_ID: z.string().min(3),
  /** Put before a phone number that was written down without one. */
  SMS_COUNTRY_CODE: z
    .string()
    .regex(/^\+\d{1,3}$/)
    .default("+1"),
});

export type AlertSettings = {
  readonly tableName: string;
  readonly desk: string;
  readonly mailFrom: string;
  readonly secondContact: string | null;
  readonly userPoolId: string;
  readonly countryCode: string;
};

/** @throws {ZodError} when something is missing: the function was deployed wrongly */
export function readAlertSettings(variables: Readonly<Record<string, string | undefined>>): AlertSettings {
  const given = environment.parse(variables);
  return {
    tableName: given.TABLE_NAME,
    desk: deskAddress(given.ORIGIN),
    mailFrom: given.MAIL_FROM,
    secondContact: given.SECOND_CONTACT === "" ? null : given.SECOND_CONTACT,
    userPoolId: given.USER_POOL_ID,
    countryCode: given.SMS_COUNTRY_CODE,
  };
}
