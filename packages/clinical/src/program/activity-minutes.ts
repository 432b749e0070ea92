import type { ActivityId } from "../gating/activities.ts";

export type LoggedActivity = { readonly activity: ActivityId; readonly minutes: number };

type Purpose = "weight-bearing" | "balance" | "flexibility";

/** LOG-03, LOG-04. */
const PURPOSES: Readonly<Record<ActivityId, readonly Purpose[]>> = {
  walking: ["weight-bearing"],
  hiking: ["weight-bearing"],
  dancing: ["weight-bearing"],
  jogging: ["weight-bearing"],
  racquet_sports: ["weight-bearing"],
  tai_chi_class: ["balance"],
  yoga_class: ["flexibility", "balance"],
  stretching: ["flexibility"],
};

/** LOG-03: minutes of a bout that counts toward the goal of 30 minutes a day. */
const SHORTEST_BOUT = 10;

/** LOG-03, LOG-04: minutes that were logged for a purpose; shorter bouts count toward no weight-bearing goal. */
export const minutesToward = (purpose: Purpose, logged: readonly LoggedActivity[]): number =>
  logged
    .filter(({ activity }) => PURPOSES[activity].includes(purpose))
    .filter(({ minutes }) => purpose !== "weight-bearing" || minutes >= SHORTEST_BOUT)
    .reduce((sum, { minutes }) => sum + minutes, 0);
