import type { Spot } from "./picture-plane.ts";

type Arm = { readonly upper: number; readonly lower: number };

/**
 * Where the elbow is when the wrist is at a place: below the line from shoulder to wrist, as an arm hangs.
 * A place out of reach is reached for with a straight arm. All in metres, in the plane of the picture.
 */
export const bendArm = (
  { upper, lower }: Arm,
  shoulder: Spot,
  goal: Spot,
): { readonly elbow: Spot; readonly wrist: Spot } => {
  const away = { x: goal.x - shoulder.x, y: goal.y - shoulder.y };
  const distance = Math.hypot(away.x, away.y);
  const reach = Math.min(distance, 0.998 * (upper + lower));
  const along = { x: away.x / distance, y: away.y / distance };
  const wrist = { x: shoulder.x + along.x * reach, y: shoulder.y + along.y * reach };
  const foot = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach);
  const height = Math.sqrt(Math.max(0, upper ** 2 - foot ** 2));
  // Of the two elbows the one that is lower.
  const down = along.x > 0 ? -1 : 1;
  return {
    elbow: {
      x: shoulder.x + along.x * foot - down * along.y * height,
      y: shoulder.y + along.y * foot + down * along.x * height,
    },
    wrist,
  };
};
