import type { LandmarkName, LandmarkSet } from "@plumbline/motion";
import { landmarkNames } from "../landmark-names.ts";

const OPPOSITE: Readonly<Record<string, string>> = { left: "right", right: "left", Left: "Right", Right: "Left" };

const opposite = (name: LandmarkName): string => name.replace(/left|right/iu, (side) => OPPOSITE[side] ?? side);

/** By a landmark's index, the index of the same joint on the other side; its own where there is but one. */
const PARTNERS: readonly number[] = landmarkNames.map((name, index, names: readonly string[]) => {
  const partner = names.indexOf(opposite(name));
  return partner === -1 ? index : partner;
});

/** Gives joints the label of the other side. @param isExchanged default all of them */
export const exchangeSides = (
  landmarks: LandmarkSet,
  isExchanged: (name: LandmarkName) => boolean = () => true,
): LandmarkSet =>
  landmarks.map((landmark, index) => {
    const name = landmarkNames[index];
    return name !== undefined && isExchanged(name) ? (landmarks[PARTNERS[index] ?? index] ?? null) : landmark;
  });
