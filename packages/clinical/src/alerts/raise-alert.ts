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

const fillIn = (text: string, blanks: Readonly<Record<string, string>>): string =>
  Object.entries(blanks).reduce((filled, [blank, value]) => filled.replaceAll(`{${blank}}`, () => value), text);

/** §7.5. */
export const raiseAlert = <Id extends AlertId>(id: Id, rule: RuleId, blanks: AlertBlanks<Id>): RaisedAlert => {
  const { urgency, text } = ALERTS[id];
  return { id, urgency, rule, text: fillIn(text, blanks) };
};

/** RED-01; null where nothing is urgent. Decided on the device, so it is told offline, too. */
export const textForPatient = (alerts: readonly Pick<RaisedAlert, "urgency">[]): string | null =>
  alerts.some(({ urgency }) => urgency === "urgent") ? RED_FLAG_TEXT : null;
