import type { EngineState } from "../engine.ts";
import { repetitionsIn } from "../movement.ts";
import { isGoingOut } from "../repetition/repetition-readout.ts";
import { riseFromSeat } from "../signals/seat.ts";

/** What a frame showed of somebody at a chair: the signal itself, not what the exercise makes of it. */
export type RiseReading = {
  /** P of §4.3: 0 seated, 1 standing, not held to either; null where the frame was not measured or no seat is known. */
  readonly position: number | null;
  /** SEAT-1: the hip drop of this person's seat, share of H; null before it is known. */
  readonly seatDrop: number | null;
  /** FC-STS-A, judged in this frame. */
  readonly mayHandsPush: boolean;
};

/** Whether the step from one state of the engine to the next measured its frame. */
export const wasMeasured = (before: EngineState, after: EngineState): boolean =>
  after.measuredFrames > before.measuredFrames;

/** Of an engine that runs `seat-rise`; of any other, nothing is read. */
export const readRise = (before: EngineState, after: EngineState): RiseReading => {
  const [was, is] = [repetitionsIn(before.movement), repetitionsIn(after.movement)];
  const track = is?.spec.range.of === "seat-to-stand" ? is.tracks[0] : undefined;
  const isRead = wasMeasured(before, after) && track?.signal.filter?.at === after.lastAt;
  // What an earlier rise raised stays raised until the next one is judged: only while rising does it speak of this frame.
  const isJudged = isRead && was !== null && isGoingOut(was);
  return {
    position: isRead && track?.signal.filter ? riseFromSeat(track.seat, track.signal.filter.value) : null,
    seatDrop: track?.seat.drop ?? null,
    mayHandsPush: isJudged && after.board["FC-STS-A"]?.isRaised === true,
  };
};
