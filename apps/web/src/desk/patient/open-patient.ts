import type { ChartReading, LocalDate } from "@plumbline/clinical";
import type { Chart } from "@plumbline/contracts";
import type { ChartApi } from "../../api/chart-api.ts";
import type { DeskApi } from "../../api/desk-api.ts";

/** The patient whose page is open, with all that its parts are drawn from. */
export type OpenPatient = {
  readonly patientId: string;
  readonly name: string;
  readonly chart: Chart;
  readonly reading: ChartReading;
  /** The patient's day. */
  readonly today: LocalDate;
  /** Of the patient's clock, in minutes east of UTC. */
  readonly offset: number;
  readonly api: DeskApi;
  readonly chartApi: ChartApi;
  /** Asks for the chart again. */
  readonly reload: () => void;
  /** The server shows nothing any more. */
  readonly onGone: () => void;
};
