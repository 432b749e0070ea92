import { degrees, LANDMARK, milliseconds, type PoseFrame } from "@plumbline/motion";
import { type Act, addDetectorNoise, createPerformance, defaultCamera, framesOf } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { begin, give, heard, type Played, watch } from "../testing/rehearsal.ts";
import { createTestPlan } from "../testing/test-plan.ts";

const STILL = 3000;
/** From balance lost to the floor. */
const FALLING = 900;
/** The suspicion is there so long after the body is. */
const WITHIN = 2500;

const scene = (acts: readonly Act[], yaw: number, fps = 15): readonly PoseFrame[] => {
  const performance = createPerformance({ acts, yaw: degrees(yaw), chair: {} });
  return addDetectorNoise(framesOf(performance, defaultCamera, fps), { level: "low", seed: 2 });
};

const stand: Act = { kind: "stand", duration: milliseconds(STILL) };
const fall = (way: "backward" | "forward"): Act => ({ kind: "fallDown", way, lies: milliseconds(5000) });

/** Calibrated, begun, and then these frames, from a set that is under way. */
const exercising = (frames: readonly PoseFrame[], yaw: number): Played => {
  const plan = createTestPlan("mini_squat", { asksWhyStopped: true });
  const ready = watch(begin(plan), scene([stand], yaw));
  const started = give(ready, { type: "start.pressed" });
  const waited = watch(started, scene([{ kind: "stand", duration: milliseconds(6000) }], yaw));
  expect(waited.state.phase.kind).toBe("active");
  return watch(waited, frames);
};

/** Milliseconds from the body's landing to the suspicion; null: none. */
const suspectedAfter = (frames: readonly PoseFrame[], yaw: number): number | null => {
  const { state } = exercising(frames, yaw);
  const suspicion = state.falls?.detection.suspicion ?? null;
  if (suspicion === null) return null;
  const end = state.frame?.at ?? 0;
  const last = frames.at(-1)?.at ?? 0;
  return suspicion.at - (end - last) - STILL - FALLING;
};

const WAYS = (["backward", "forward"] as const).flatMap((way) => [0, 45, 90].map((yaw) => [way, yaw] as const));

describe("[FALL-01] a fall before the camera", () => {
  it.each(WAYS)("%s, seen at %i°, is suspected soon after the body is down, and everything halts", (way, yaw) => {
    const frames = scene([stand, fall(way)], yaw);
    const after = suspectedAfter(frames, yaw) ?? expect.fail("nothing was suspected");
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThanOrEqual(WITHIN);
    expect(exercising(frames, yaw).state.phase).toMatchObject({ kind: "paused", reason: { kind: "fall" } });
  });

  it.each(WAYS)("%s, seen at %i°, and out of the picture at the end of it", (way, yaw) => {
    const frames = scene([stand, fall(way)], yaw).map((frame) =>
      frame.at >= STILL + FALLING - 100 ? { ...frame, image: null, world: null } : frame,
    );
    expect(suspectedAfter(frames, yaw)).toBeLessThanOrEqual(WITHIN);
    expect(exercising(frames, yaw).state.falls?.detection.suspicion?.trigger).toBe("vanished");
  });

  it.each([10, 30])("at %i pictures a second as at 15", (fps) => {
    expect(suspectedAfter(scene([stand, fall("backward")], 0, fps), 0)).toBeLessThanOrEqual(WITHIN);
  });

  it.each<readonly [string, readonly Act[]]>([
    ["picking something up", [{ kind: "pickUp" }]],
    ["sitting down, and sitting", [{ kind: "sitDown" }, { kind: "sit", duration: milliseconds(4000) }]],
    ["bowing to the floor", [{ kind: "bow", lean: degrees(85), duration: milliseconds(3000) }]],
    ["walking out of the picture", [{ kind: "leave", to: "right" }]],
  ])("%s is none", (_, acts) => {
    for (const yaw of [0, 90]) expect(suspectedAfter(scene([stand, ...acts], yaw), yaw)).toBeNull();
  });

  it("[FALL-07] is forgotten when the answer was that there was none", () => {
    const fallen = exercising(scene([stand, fall("backward")], 0), 0);
    const resumed = give(fallen, { type: "resume.pressed" });
    expect(resumed.state.falls?.detection.suspicion).toBeNull();
    expect(resumed.state.phase.kind).toBe("countdown");
  });
});

describe("[SAFE-05] whoever stops is asked why", () => {
  const running = exercising([], 0);

  it("everything halts at once, whatever it was, and nothing is lost", () => {
    const stopped = give(running, { type: "stop.pressed" });
    expect(stopped.state.phase).toEqual({ kind: "paused", reason: { kind: "stopped" }, rest: null });
    expect(stopped.state.ending).toBeNull();
    expect(stopped.effects.at(-1)).toEqual({ type: "cue.silence" });
    expect(give(stopped, { type: "resume.pressed" }).state.phase.kind).toBe("countdown");
    expect(give(stopped, { type: "finish.pressed" }).state.phase.kind).toBe("asking-pain");
  });

  it("also out of another pause", () => {
    const paused = give(running, { type: "pause.pressed" });
    expect(give(paused, { type: "stop.pressed" }).state.phase).toMatchObject({ reason: { kind: "stopped" } });
    expect(heard(paused)).toContain("spoken.paused");
  });

  it("[SAFE-05] by both arms crossed over the head for a second, and not for less", () => {
    const crossed = (frame: PoseFrame): PoseFrame => {
      const nose = frame.image?.[LANDMARK.nose] ?? expect.fail("nobody is seen");
      const side = (left: boolean) => ({ ...nose, x: nose.x + (left ? -30 : 30), y: nose.y - 60, visibility: 0.9 });
      const image = frame.image?.map((joint, index) => {
        if (index === LANDMARK.leftWrist) return side(true);
        return index === LANDMARK.rightWrist ? side(false) : joint;
      });
      return { ...frame, image: image ?? null };
    };
    const frames = scene([stand], 0).map(crossed);
    expect(
      watch(
        running,
        frames.filter(({ at }) => at < 900),
      ).state.phase.kind,
    ).toBe("active");
    expect(
      watch(
        running,
        frames.filter(({ at }) => at < 1200),
      ).state.phase,
    ).toMatchObject({ reason: { kind: "stopped" } });
  });
});
