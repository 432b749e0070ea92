import { toCentimetres, toInches } from "../say-answer.ts";
import type { LengthUnit } from "./field-props.ts";

/** Only lengths are measured in one of two units; years, weeks and falls are what they are. */
const isInInches = (unit: string, lengthUnit: LengthUnit): boolean => unit === "cm-or-inches" && lengthUnit === "in";

/** What a person types: digits and a point. A sign stays, so that "-4" is no 4 and "12-14" no 1214: they are asked again. */
export const cleanedNumber = (text: string): string =>
  text
    .replace(",", ".")
    .replaceAll(/[^\d.-]/g, "")
    .slice(0, 5);

/** As it is kept; undefined where nothing that is a number is written. @param unit of the question */
export const numberIn = (text: string, unit: string, lengthUnit: LengthUnit): number | undefined => {
  const number = text === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) return undefined;
  return isInInches(unit, lengthUnit) ? toCentimetres(number) : number;
};

/** As it is written; empty where there is no number. */
export const textOfNumber = (value: unknown, unit: string, lengthUnit: LengthUnit): string => {
  if (typeof value !== "number") return "";
  return String(isInInches(unit, lengthUnit) ? toInches(value) : value);
};
