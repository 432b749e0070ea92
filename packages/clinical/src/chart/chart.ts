import type { Consent } from "../screening/consents.ts";
import type { IntakeAnswers, SharingChoices } from "../screening/intake-answers.ts";
import type { AnswersSoFar } from "../screening/question.ts";
import type { ChartEvent } from "./chart-event.ts";

/** An intake that the patient, or a therapist for them, has confirmed. The first version is 1; a new one never changes an old one. */
export type IntakeRecord = {
  readonly version: number;
  readonly questionnaireVersion: number;
  readonly completedAt: string;
  readonly answers: IntakeAnswers;
  readonly sharing: SharingChoices;
  /** §2.1: answers that contradicted others, as they were before they were asked again. */
  readonly firstAnswers: AnswersSoFar;
  /** CHO-22: what the patient gave by saying so to the therapist who entered the answers; absent where nobody else did. */
  readonly heard?: readonly Consent[] | undefined;
};

/** What a patient's chart is made of. */
export type ChartEntry =
  | { readonly is: "intake"; readonly intake: IntakeRecord }
  | { readonly is: "event"; readonly event: ChartEvent };

/** In the order in which it became known: what was told late locks late, and is not cleared by an older word. */
export type Chart = readonly ChartEntry[];
