import type { Side } from "@plumbline/motion";
import type { BodyMeasures } from "../body-measures.ts";
import { minimumJerk } from "../minimum-jerk.ts";
import type { FootPosture } from "../posture.ts";
import { plantFoot } from "../standing-posture.ts";
import type { FloorPath } from "./floor-path.ts";

/** Milliseconds from one lift of a foot to its next: about 110 steps a minute, short steps. */
const CYCLE = 1100;
const SWING = 480;
/** Metres that the ankle rises at mid-swing. */
const CLEARANCE = 0.07;
/** Walking feet come closer together than standing ones. */
const WALKING_WIDTH = 0.55;

type Footfall = { readonly lift: number; readonly land: number; readonly to: FootPosture };

/** Each foot stands where the body will be in the middle of the time that it carries it. */
const planFootfalls = (measures: BodyMeasures, path: FloorPath, side: Side, firstLift: number): readonly Footfall[] => {
  const count = Math.ceil((path.duration - firstLift) / CYCLE) + 1;
  return Array.from({ length: Math.max(1, count) }, (_, index) => {
    const lift = firstLift + index * CYCLE;
    const land = lift + SWING;
    const carried = path.placeAt(land + (CYCLE - SWING) / 2);
    const before = path.placeAt(land);
    const after = path.placeAt(land + CYCLE - SWING);
    const moved = Math.hypot(after.x - before.x, after.z - before.z);
    const width = 1 - (1 - WALKING_WIDTH) * Math.min(1, moved / 0.2);
    return { lift, land, to: plantFoot(measures, carried, side, width) };
  });
};

/** One foot's way over the floor: planted, swung, planted, … Times as in the path. */
export const walkFoot = (
  measures: BodyMeasures,
  path: FloorPath,
  side: Side,
  firstLift: number,
): { readonly lastLanding: number; readonly footAt: (time: number) => FootPosture } => {
  const start = plantFoot(measures, path.placeAt(0), side, 1);
  const footfalls = planFootfalls(measures, path, side, firstLift);
  const footAt = (time: number): FootPosture => {
    const index = footfalls.findLastIndex((footfall) => footfall.lift <= time);
    const current = footfalls[index];
    const from = footfalls[index - 1]?.to ?? start;
    if (current === undefined) return start;
    const swung = Math.min(1, (time - current.lift) / SWING);
    const share = minimumJerk(swung);
    const stride = Math.hypot(current.to.ankle.x - from.ankle.x, current.to.ankle.z - from.ankle.z);
    const turn = current.to.heading - from.heading;
    // A foot that stays where it is does not stamp.
    const effort = Math.min(1, (stride + Math.abs(turn) * 0.3) / 0.12);
    const height = effort * CLEARANCE * 16 * swung ** 2 * (1 - swung) ** 2;
    return {
      ankle: {
        x: from.ankle.x + share * (current.to.ankle.x - from.ankle.x),
        y: measures.ankleHeight + height,
        z: from.ankle.z + share * (current.to.ankle.z - from.ankle.z),
      },
      heading: from.heading + share * turn,
      // Toes last off the floor, heel first down.
      pitch: effort * 16 * swung ** 2 * (1 - swung) ** 2 * (0.4 - 0.8 * swung),
    };
  };
  return { lastLanding: footfalls.at(-1)?.land ?? 0, footAt };
};

export const STEP_OFFSET = CYCLE / 2;
