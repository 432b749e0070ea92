import type { Act } from "./act.ts";
import { ScriptError } from "./script-error.ts";

/** @throws {ScriptError} unless the value is above 0 and at most the highest */
export const checkRange = (act: Act["kind"], name: string, value: number, highest: number, unit: string): void => {
  if (!(value > 0 && value <= highest))
    throw new ScriptError(act, `${name} must be above 0 and at most ${highest} ${unit}`);
};

/** Of a share of H. @throws {ScriptError} as `checkRange` */
export const checkShare = (act: Act["kind"], name: string, value: number, highest: number): void =>
  checkRange(act, name, value, highest, "H");
