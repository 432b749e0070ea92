import type { EventContext } from "../chart/decide-event.ts";
import { SPECIFIED_NUMBERS } from "../clinic/clinic-numbers.ts";

/** A patient of whom nothing special is known, and the numbers of the specification. */
export const eventContext = (changes: Partial<EventContext> = {}): EventContext => ({
  flags: new Set(),
  boneMedicines: [],
  painBaseline: null,
  personalStop: null,
  falseFalls: [],
  numbers: SPECIFIED_NUMBERS,
  clinic: [],
  ...changes,
});
