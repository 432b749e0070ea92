import type { PatientEvent } from "@plumbline/clinical";
import type { Chart, Intake } from "@plumbline/contracts";
import type { ApiFailure, ApiResult } from "../api/api-result.ts";
import type { ChartStore } from "./chart-store.ts";
import { type Sent, sentBy, sentSince } from "./sent-meanwhile.ts";
import type { WaitingEvent } from "./waiting-event.ts";
import type { WaitingIntake } from "./waiting-intake.ts";

export type PatientChartState = {
  /** What the server last said; null while nothing is known. */
  readonly chart: Chart | null;
  /** `kept`: of an earlier visit, because the server was not asked yet or cannot be reached. */
  readonly from: "nowhere" | "kept" | "server";
  /** What the patient told since, and the server does not know yet. */
  readonly waiting: readonly WaitingEvent[];
  /** What the patient has confirmed since. */
  readonly waitingIntake: WaitingIntake | null;
  readonly sent: Sent;
  /** Why the server gave no answer at the last try. */
  readonly failure: ApiFailure | null;
};

/** The patient's chart on this device: it works without a network, and loses nothing. */
export type PatientChart = {
  readonly state: () => PatientChartState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Done when the event is on this device; it is sent as soon as possible. @throws whatever the store throws */
  readonly tell: (event: PatientEvent) => Promise<void>;
  /** Done when the intake is on this device; it is sent as soon as possible. @throws whatever the store throws */
  readonly confirm: (intake: Intake) => Promise<void>;
  /** Asks the server again. Where it cannot be reached, what is known stays. */
  readonly refresh: () => Promise<void>;
  /** What waits has changed: it was sent, perhaps by another tab. */
  readonly reread: () => Promise<void>;
};

export const NOTHING_KNOWN: PatientChartState = {
  chart: null,
  from: "nowhere",
  waiting: [],
  waitingIntake: null,
  sent: { events: [], intake: null },
  failure: null,
};

export type PatientChartParts = {
  readonly subject: string;
  readonly store: () => Promise<ChartStore>;
  readonly load: () => Promise<ApiResult<Chart>>;
  /** Something waits to be sent. */
  readonly onTold: () => void;
};

export const createPatientChart = ({ subject, store, load, onTold }: PatientChartParts): PatientChart => {
  const listeners = new Set<() => void>();
  let current = NOTHING_KNOWN;

  const become = (change: Partial<PatientChartState>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  const waitingNow = async () => {
    const kept = await store();
    const [waiting, waitingIntake] = await Promise.all([kept.list(subject), kept.waitingIntake(subject)]);
    return { waiting, waitingIntake };
  };
  const reread = async (): Promise<void> => {
    const now = await waitingNow();
    become({ ...now, sent: sentBy(current, now) });
  };

  const recall = async (): Promise<void> => {
    if (current.chart !== null) return;
    const chart = await (await store()).keptChart(subject);
    // The server may have answered meanwhile.
    if (chart !== null && current.chart === null) become({ chart, from: "kept" });
  };

  const refresh = async (): Promise<void> => {
    await Promise.all([recall(), reread()]);
    const sentBefore = current.sent;
    const result = await load();
    if (result.kind === "failed") {
      become({ failure: result.failure });
      return;
    }
    // What the answer holds already no longer waits; what was told meanwhile does.
    const now = await waitingNow();
    const sent = sentSince(sentBefore, sentBy(current, now));
    become({ chart: result.value, from: "server", failure: null, ...now, sent });
    await (await store()).keepChart(result.value);
  };

  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: async (event) => {
      await (await store()).put({ event, subject, refusedWith: null });
      await reread();
      onTold();
    },
    confirm: async (intake) => {
      await (await store()).putIntake({ intake, subject, refusedWith: null });
      await reread();
      onTold();
    },
    refresh,
    reread,
  };
};
