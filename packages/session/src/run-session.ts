import { advanceSession } from "./advance-session.ts";
import type { SessionStore } from "./ports.ts";
import { readSession } from "./read-session.ts";
import { type Machine, type MachineParts, type RunningMachine, runMachine } from "./run-machine.ts";
import type { SessionEffect } from "./session-effect.ts";
import type { SessionCommand } from "./session-input.ts";
import type { SessionPlan } from "./session-plan.ts";
import type { SessionState } from "./session-state.ts";
import type { SessionView } from "./session-view.ts";
import { startSession } from "./start-session.ts";

export type SessionParts = MachineParts & {
  readonly plan: SessionPlan;
  readonly store: SessionStore;
  /** The record could not be kept on this device. */
  readonly onSaveFailed: (reason: unknown) => void;
};

export type RunningSession = RunningMachine<SessionCommand, SessionView>;

type Save = Extract<SessionEffect, { readonly type: "record.save" }>;

/** Performs a session: hands inputs to `advanceSession` and does what its effects ask for. */
export const runSession = ({ plan, store, onSaveFailed, ...parts }: SessionParts): RunningSession => {
  const machine: Machine<SessionState, SessionCommand, Save, SessionView> = {
    start: startSession(plan),
    advance: advanceSession,
    read: readSession,
    perform: ({ record, isFinal }) => {
      store.save(record, isFinal).catch(onSaveFailed);
    },
  };
  return runMachine(machine, parts);
};
