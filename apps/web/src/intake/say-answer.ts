import { type AnswersSoFar, type QuestionPart, STAY_INDEPENDENT } from "@plumbline/clinical";
import type { useTranslations } from "next-intl";

type Translate = ReturnType<typeof useTranslations<"intake">>;

const CM_PER_INCH = 2.54;

/** To one decimal, as somebody reads a tape measure. */
export const toInches = (centimetres: number): number => Math.round((centimetres / CM_PER_INCH) * 10) / 10;
export const toCentimetres = (inches: number): number => Math.round(inches * CM_PER_INCH * 10) / 10;

/** An option's words. It comes from the questionnaire as plain text; a test walks through every one. */
export const sayOption = (t: Translate, field: string, option: string): string =>
  t(`options.${field}.${option}` as Parameters<Translate>[0]);

const sayNumber = (t: Translate, unit: string, value: number): string =>
  unit === "cm-or-inches"
    ? t("units.length", { cm: value, inches: toInches(value) })
    : t(`units.${unit}` as Parameters<Translate>[0], { value });

const sayYes = (t: Translate, value: boolean): string => t(value ? "yes" : "no");

/** What was answered, as one would say it. */
export const sayAnswer = (t: Translate, { field, answer }: QuestionPart, answers: AnswersSoFar): string => {
  const value: unknown = answers[field];
  if (value === undefined) return t("unanswered");
  if (answer.kind === "contact") {
    const contact = answers.emergencyContact;
    return contact === null || contact === undefined
      ? t("nobody")
      : t("contact.summary", { ...contact, hasAgreed: `${contact.hasAgreed}` });
  }
  if (value === null || value === "not_sure") return t("notSure");
  if (answer.kind === "number") return typeof value === "number" ? sayNumber(t, answer.unit, value) : t("unanswered");
  if (typeof value === "boolean") return sayYes(t, value);
  if (typeof value === "string") return sayOption(t, field, value);
  if (!Array.isArray(value)) return t("unanswered");
  if (answer.kind === "statements") {
    const count = value.filter((isTrue) => isTrue === true).length;
    return t("statements.summary", { count, of: STAY_INDEPENDENT.length });
  }
  return value.length === 0 ? t("noneOfThese") : value.map((option) => sayOption(t, field, String(option))).join(", ");
};
