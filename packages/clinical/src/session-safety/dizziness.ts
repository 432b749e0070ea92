import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { type RaisedAlert, raiseAlert } from "../alerts/raise-alert.ts";
import type { Flags } from "../screening/flag.ts";

export type Position = "lying" | "sitting" | "standing";

/** SAFE-04. */
const PAUSE = milliseconds(60_000);
const NONE = milliseconds(0);

/** SAFE-04: how long somebody sits, or stands with support, after getting up. */
export const pauseAfterRising = (flags: Flags, from: Position, to: Position): Milliseconds =>
  flags.has("F_DIZZY") && from !== "standing" && to === "standing" ? PAUSE : NONE;

export type DizzyDecision = {
  readonly say: "sit-down";
  readonly session: "end";
  readonly alerts: readonly RaisedAlert[];
};

/** SAFE-04: said or pressed. */
export const decideDizzy = (exercise: string): DizzyDecision => ({
  say: "sit-down",
  session: "end",
  alerts: [raiseAlert("ALERT-09", "SAFE-04", { exercise })],
});

/** mmHg, from lying or sitting to standing; a drop is positive. CDC STEADI. */
export type PressureDrop = { readonly systolic: number; readonly diastolic: number };

/** SAFE-04: then the therapist sets limits for standing. */
export const needsStandingLimits = ({ systolic, diastolic }: PressureDrop): boolean =>
  systolic >= 20 || diastolic >= 10;
