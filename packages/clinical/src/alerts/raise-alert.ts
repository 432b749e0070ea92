import type { RuleId } from "../rule-id.ts";
import { ALERTS, type AlertBlanks, type AlertId, type Urgency } from "./alert-catalogue.ts";

/** What an event asks for. Who, when and its identity are added by whoever stores the event (R1). */
export type RaisedAlert = {
  readonly id: AlertId;
  readonly urgency: Urgency;
  /** The rule that asked for it. */
  readonly rule: RuleId;
  /** To the therapist, inside the application: it may tell health data. */
  readonly text: string;
};

/** RED-01: what the patient reads at once with every urgent alert. */
export const RED_FLAG_TEXT =
  "Stop exercising. Call your doctor now. If you have chest pain, cannot stand, or feel very unwell, call 911.";

/** The field's own terms, as a therapist reads them: "hip_abduction" is hip abduction. */
const inWords = (value: string): string =>
  /^[a-z0-9]+(_[a-z0-9]+)+$/u.test(value) ? value.replaceAll("_", " ") : value;

const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const fillIn = (text: string, blanks: Readonly<Record<string, string>>): string =>
  asSentence(
    Object.entries(blanks).reduce(
      (filled, [blank, value]) => filled.replaceAll(`{${blank}}`, () => inWords(value)),
      text,
    ),
  );

/** §7.5. */
export const raiseAlert = <Id extends AlertId>(id: Id, rule: RuleId, blanks: AlertBlanks<Id>): RaisedAlert => {
  const { urgency, text } = ALERTS[id];
  return { id, urgency, rule, text: fillIn(text, blanks) };
};

/** RED-01; null where nothing is urgent. Decided on the device, so it is told offline, too. */
export const textForPatient = (alerts: readonly Pick<RaisedAlert, "urgency">[]): string | null =>
  alerts.some(({ urgency }) => urgency === "urgent") ? RED_FLAG_TEXT : null;
