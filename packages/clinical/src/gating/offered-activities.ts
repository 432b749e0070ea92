import type { Flags } from "../screening/flag.ts";
import { ACTIVITIES, type ActivityId, type ItemId } from "./activities.ts";
import { gate, type PatientStatus, type Verdict } from "./gate.ts";

/** MX-04: with an old knee replacement, walking stands wherever jogging would. */
export const offeredInstead = (activity: ActivityId, flags: Flags): ActivityId =>
  activity === "jogging" && flags.has("F_TKR") ? "walking" : activity;

/** The activities that a patient is offered, each once, with what speaks for caution. */
export const offeredActivities = (status: PatientStatus): readonly Verdict[] => {
  const offered = new Set(ACTIVITIES.map((activity) => offeredInstead(activity, status.flags)));
  return [...offered].map((activity) => gate(activity, status)).filter(({ action }) => action !== "block");
};

/** LOG-02, MX-00: what was done is always accepted. `mayPraise`: not for what nobody should do, or what is blocked. */
export const answerToLogged = (
  item: ItemId,
  status: PatientStatus,
): { readonly mayPraise: boolean; readonly text: string | null } => {
  const { action, reason } = gate(item, status);
  return action === "block" ? { mayPraise: false, text: reason } : { mayPraise: true, text: null };
};
