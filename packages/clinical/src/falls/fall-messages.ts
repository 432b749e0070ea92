import type { RaisedAlert } from "../alerts/raise-alert.ts";
import type { EmergencyContact, SharingChoices } from "../screening/intake-answers.ts";
import { contactToTell } from "../screening/sharing.ts";
import { FALL_SET_UP_TEXT, NO_CONTACT_TEXT } from "./fall-response.ts";

/** FALL-05, FALL-09: who is told at once of an ALERT-01 besides the therapist; null: nobody. */
export const contactForFall = (
  alerts: readonly Pick<RaisedAlert, "id">[],
  choices: SharingChoices,
): EmergencyContact | null => (alerts.some(({ id }) => id === "ALERT-01") ? contactToTell(choices) : null);

/** FALL-12, INT-28: what the set-up has to say. */
export const fallSetUpTexts = (choices: SharingChoices): readonly string[] =>
  contactToTell(choices) === null ? [FALL_SET_UP_TEXT, NO_CONTACT_TEXT] : [FALL_SET_UP_TEXT];
