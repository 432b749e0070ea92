import { milliseconds } from "@plumbline/motion";
import type { ChairSample } from "../assessments/chair-run.ts";

/** To a position, and how many seconds the way takes. The same position again is a pause. */
export type Move = readonly [to: number, lasts: number];

/** The smoothest way from 0 to 1 (minimum jerk: Flash and Hogan 1985), by the share of its time. */
const minimumJerk = (share: number): number => share ** 3 * (10 - 15 * share + 6 * share ** 2);

/** P by seconds after Go, from sitting through the moves; the last position stays. */
export const positionCurve =
  (moves: readonly Move[], from = 0) =>
  (at: number): number => {
    let since = 0;
    let position = from;
    for (const [to, lasts] of moves) {
      if (at < since + lasts) {
        const share = Math.max(0, at - since) / lasts;
        return position + (to - position) * minimumJerk(share);
      }
      since += lasts;
      position = to;
    }
    return position;
  };

export type Sampling = {
  readonly rate: number;
  /** Seconds after Go. */
  readonly from?: number;
  readonly until: number;
  /** Moves a sample by so many milliseconds. */
  readonly jitter?: (index: number) => number;
};

/** When a camera looks, milliseconds after Go. */
export const frameTimes = ({ rate, from = 0, until, jitter = () => 0 }: Sampling): readonly number[] =>
  Array.from(
    { length: Math.round((until - from) * rate) + 1 },
    (_, index) => from * 1000 + (index * 1000) / rate + jitter(index),
  );

export const sampleCurve = (curve: (at: number) => number, sampling: Sampling): readonly ChairSample[] =>
  frameTimes(sampling).map((at) => ({ at: milliseconds(at), position: curve(at / 1000), armsSuspected: false }));

/** So many stands of `cycle` seconds each, after a second on the seat. */
export const stands = (count: number, cycle: number, peak = 1): readonly Move[] => [
  [0, 1],
  ...Array.from({ length: count }, (): readonly Move[] => [
    [peak, cycle * 0.4],
    [peak, cycle * 0.1],
    [0, cycle * 0.4],
    [0, cycle * 0.1],
  ]).flat(),
];
