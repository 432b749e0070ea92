/** §7.5: push, e-mail and SMS carry no health data; a link follows. */
export const URGENT_MESSAGE = "Urgent alert in Plumbline, please sign in";

/** §7.5, offline: shown at once. */
export const NOT_SENT_MESSAGE = "Your message could not be sent. Please call.";

/** §7.5, FALL-05. @param name as the patient gave it */
export const emergencyContactMessage = (name: string): string =>
  `${name} may need help at home. Please check on them now.`;

/** FALL-06: the second one, to the therapist, inside the application. */
export const NO_ANSWER_MESSAGE = "no answer";

/** §7.5: what was sent later than it was raised is marked so. @param minutes between the two */
export const isSentLate = (minutes: number): boolean => minutes >= 1;
