import type { Chair } from "./chair.ts";
import type { Place, Posture } from "./posture.ts";
import { riseFromSeat } from "./seat-rise.ts";
import type { Stance } from "./stance.ts";
import { type Person, standAt } from "./standing-posture.ts";

/** How and where somebody is at ease, from which an act starts. */
export type Rest = { readonly place: Place; readonly stance: Stance; readonly posture: Posture };

/** At ease with hanging arms: upright on both feet, or on the chair. */
export const restAt = (person: Person, place: Place, stance: Stance, chair: Chair | null): Rest => ({
  place,
  stance,
  posture:
    stance === "seated" && chair !== null
      ? riseFromSeat(person, place, chair.seatHeight, 0, 0)
      : standAt(person, place),
});
