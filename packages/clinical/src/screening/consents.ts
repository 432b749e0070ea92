import type { RuleId } from "../rule-id.ts";
import type { AnswersSoFar } from "./question.ts";

/** §2.1: what only the patient can give, whoever enters the answers. */
export const CONSENTS = ["INT-23", "INT-27", "INT-28"] as const satisfies readonly RuleId[];

export type Consent = (typeof CONSENTS)[number];

const IS_GIVEN: Readonly<Record<Consent, (answers: AnswersSoFar) => boolean>> = {
  "INT-23": ({ consent }) => consent === true,
  "INT-27": ({ replayConsent }) => replayConsent === true,
  "INT-28": ({ emergencyContact }) => emergencyContact !== undefined && emergencyContact !== null,
};

/**
 * CHO-22: what is given in answers that a therapist enters, without the therapist's statement that the patient said so.
 * A no needs no statement.
 * @param heard of what the therapist has stated it
 */
export const unheardConsents = (answers: AnswersSoFar, heard: readonly Consent[]): readonly Consent[] =>
  CONSENTS.filter((consent) => IS_GIVEN[consent](answers) && !heard.includes(consent));
