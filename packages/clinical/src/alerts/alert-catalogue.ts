/** §7.5: how soon somebody has to look. From the most urgent to the least. */
export const URGENCIES = ["urgent", "same_day", "routine"] as const;

export type Urgency = (typeof URGENCIES)[number];

type AlertEntry = {
  readonly urgency: Urgency;
  /** The text to the therapist. What stands in braces is filled in from the event. */
  readonly text: string;
};

/** §7.5. */
export const ALERTS = {
  "ALERT-01": { urgency: "urgent", text: "Possible fall, {what}. Standing work locked." },
  "ALERT-02": { urgency: "same_day", text: "Patient reports a fall. Standing work locked." },
  "ALERT-03": { urgency: "urgent", text: "Severe or sudden pain: {score}, {site}. Consider fracture." },
  "ALERT-04": {
    urgency: "urgent",
    text: "New thigh or groin pain on {drug}: consider atypical femur fracture; prescriber to be contacted.",
  },
  "ALERT-05": { urgency: "same_day", text: "Session stopped or held for pain {score}." },
  "ALERT-06": { urgency: "routine", text: "{exercise} stopped, pain {score}." },
  "ALERT-07": { urgency: "urgent", text: "Red flag: {answer}. On HOLD; medical review needed." },
  "ALERT-08": {
    urgency: "same_day",
    text: "Height loss {cm} cm: possible vertebral fracture; ask physician about spine imaging.",
  },
  "ALERT-09": { urgency: "same_day", text: "Dizziness or very hard effort in {exercise}." },
  "ALERT-10": { urgency: "routine", text: "{test} {value}: fall-risk range. F_FALL added." },
  "ALERT-11": { urgency: "routine", text: "Needs contact: {reason}." },
  "ALERT-12": { urgency: "routine", text: "Decline: {measure}." },
  "ALERT-13": { urgency: "same_day", text: "Tier C: release program before first session." },
  "ALERT-14": { urgency: "routine", text: "Unlock decision needed: {exercise}." },
} as const satisfies Record<string, AlertEntry>;

export type AlertId = keyof typeof ALERTS;

/** What the braces of an alert's text stand for. */
type BlanksOf<Text extends string> = Text extends `${string}{${infer Blank}}${infer Rest}`
  ? Blank | BlanksOf<Rest>
  : never;

export type AlertBlanks<Id extends AlertId> = Readonly<Record<BlanksOf<(typeof ALERTS)[Id]["text"]>, string>>;
