import type { DeviceClass } from "@plumbline/session";

/** Shorter edge in CSS pixels under which a touch screen is a phone's. [E] */
const PHONE_BELOW = 600;

type ScreenFacts = { readonly hasFinePointer: boolean; readonly width: number; readonly height: number };

export const deviceClassOf = ({ hasFinePointer, width, height }: ScreenFacts): DeviceClass => {
  if (hasFinePointer) return "computer";
  return Math.min(width, height) < PHONE_BELOW ? "phone" : "tablet";
};
