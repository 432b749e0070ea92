import type { Chart } from "@plumbline/contracts";
import type { WaitingEvent } from "./waiting-event.ts";
import type { WaitingIntake } from "./waiting-intake.ts";

/**
 * What of the patient's chart is on this device. Each method has done its work when its promise is kept, whatever happens
 * to the tab then.
 */
export type ChartStore = {
  readonly put: (waiting: WaitingEvent) => Promise<void>;
  /** In the order in which it happened. */
  readonly list: (subject: string) => Promise<readonly WaitingEvent[]>;
  readonly remove: (eventId: string) => Promise<void>;
  /** Keeps the event, and does not offer it again. */
  readonly refuse: (eventId: string, code: string) => Promise<void>;
  /** Takes the place of one that waited before. */
  readonly putIntake: (waiting: WaitingIntake) => Promise<void>;
  readonly waitingIntake: (subject: string) => Promise<WaitingIntake | null>;
  /** Only this version: another one may have been confirmed meanwhile. */
  readonly removeIntake: (subject: string, version: number) => Promise<void>;
  /** What the server last said, so that the rules hold without a network. */
  readonly keepChart: (chart: Chart) => Promise<void>;
  /** null where nothing was kept, or nothing that can be read. */
  readonly keptChart: (subject: string) => Promise<Chart | null>;
  /** Nothing that was said by the server stays; what was not sent yet does. */
  readonly forgetCharts: () => Promise<void>;
};
