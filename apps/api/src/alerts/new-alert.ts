import { isSentLate, type RaisedAlert } from "@plumbline/clinical";
import { alert } from "@plumbline/contracts";
import { z } from "zod";
import type { Place } from "../chart/place.ts";

/** An alert as its intake or event carries it. */
export const newAlert = alert.omit({ acknowledgement: true }).extend({
  /** FALL-05, FALL-09: also to the patient's emergency contact. */
  tellsContact: z.boolean(),
});

export type NewAlert = Readonly<z.infer<typeof newAlert>>;

type Circumstances = {
  readonly place: Place;
  /** By the patient's clock, ISO 8601 with an offset. */
  readonly raisedAt: string;
  readonly receivedAt: string;
  /** The fall that they belong to. */
  readonly thread: string | null;
  /** An earlier alarm of the same fall has told the contact. */
  readonly hasToldContact: boolean;
};

const MINUTE = 60_000;

/** Those that come after the alarm of the same fall: its contact has been told (FALL-06, FALL-10). */
const FOLLOW_UPS: readonly string[] = ["FALL-06", "FALL-10"];

/** Gives what the rules raised its identity: the item and the place in it, so that doing it again makes nothing twice. */
export const toNewAlerts = (
  raised: readonly RaisedAlert[],
  { place, raisedAt, receivedAt, thread, hasToldContact }: Circumstances,
): readonly NewAlert[] => {
  const minutes = (Date.parse(receivedAt) - Date.parse(raisedAt)) / MINUTE;
  const source = place.kind === "intake" ? `INTAKE-${place.id}` : place.id;
  return raised.map(({ id: code, urgency, rule, text }, index) => ({
    id: `${source}-${index + 1}`,
    code,
    urgency,
    rule,
    text,
    raisedAt,
    receivedAt,
    isLate: isSentLate(minutes),
    thread,
    tellsContact: code === "ALERT-01" && !(hasToldContact && FOLLOW_UPS.includes(rule)),
  }));
};
