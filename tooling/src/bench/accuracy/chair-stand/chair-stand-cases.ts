import type { ChairStandCase } from "./run-chair-stand.ts";

const YAWS = [0, 45, 90] as const;
/** From athletic to frail. */
const SECONDS_UP = [0.8, 1.3, 2.2] as const;
const SEATS = [0.4, 0.43, 0.48] as const;
const FRAME_RATES = [10, 30] as const;
const NOISES = ["none", "low", "high"] as const;

export const chairStandCases = (seed: number): readonly ChairStandCase[] =>
  YAWS.flatMap((yaw) =>
    SECONDS_UP.flatMap((up) =>
      SEATS.flatMap((seatHeight) =>
        FRAME_RATES.flatMap((fps) => NOISES.map((noise) => ({ yaw, up, seatHeight, fps, noise, seed }))),
      ),
    ),
  );
