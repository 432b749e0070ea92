import type { Chart, ClinicHistory } from "@plumbline/clinical";
import type { Intake } from "@plumbline/contracts";
import type { ChartApi } from "../api/chart-api.ts";
import type { DraftStore } from "./draft-store.ts";

/** Whose questions these are, who enters the answers, and where they are kept: one flow serves patient and therapist. */
export type IntakeOf = {
  /** Under which the draft lies in the store. */
  readonly key: string;
  readonly api: Pick<ChartApi, "draft" | "saveDraft">;
  readonly store: () => Promise<DraftStore>;
  /** Where a therapist asks, whom; null: the patient answers. */
  readonly asked: string | null;
  /** The server was asked for the chart: before, nobody knows what the intake begins with. */
  readonly hasAsked: boolean;
  readonly entries: Chart;
  /** GEN-07. */
  readonly clinic: ClinicHistory;
  /** The newest confirmed intake; null: none so far. */
  readonly newest: Intake | null;
  /** Confirmed here, and refused because another one was faster. */
  readonly refused: Intake | null;
  readonly hasTherapist: boolean;
  /** This moment by the patient's clock: ISO 8601 with its offset. */
  readonly now: () => string;
  /** @throws where it could not be kept; nothing is lost then */
  readonly confirm: (intake: Intake) => Promise<void>;
};
