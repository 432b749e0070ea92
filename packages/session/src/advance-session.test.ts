import { degrees, LANDMARK, milliseconds, normalisedHeight, type PoseFrame } from "@plumbline/motion";
import { type Act, createPerformance, defaultCamera, framesOf, YAW_OF_VIEW } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { readSession } from "./read-session.ts";
import { begin, give, heard, type Played, rehearse, saved, wait, watch } from "./testing/rehearsal.ts";
import { createTestPlan } from "./testing.ts";

const ms = milliseconds;
const squat: Act = { kind: "squat", depth: normalisedHeight(0.18), down: ms(1500), up: ms(1500) };
const stand = (seconds: number) => ({ kind: "stand", duration: ms(seconds * 1000) }) as const;
/** Facing the camera: stands 3 s, then does what is asked. */
const film = (acts: readonly Act[]): readonly PoseFrame[] =>
  framesOf(
    createPerformance({
      acts: [stand(3), ...acts],
      yaw: YAW_OF_VIEW.front,
    }),
    defaultCamera,
    20,
  );

const twoSets = createTestPlan("squat", { dose: { kind: "repetitions", sets: 2, from: 2, to: 3, each: false } });
const at = rehearse(twoSets, film([]), film([squat, stand(1), squat, stand(1)]));
const count = (played: Played): number => readSession(played.state).count;

describe("starting", () => {
  it("[UX-01] Start is refused before the body is calibrated, and counts 5 s down after", () => {
    const early = begin(twoSets);
    expect(give(early, { type: "start.pressed" }).state.phase.kind).toBe("set-up");
    const counting = wait(give(at("set-up"), { type: "start.pressed" }), 4.9);
    expect(counting.state.phase.kind).toBe("countdown");
    expect(heard(counting).filter((key) => key === "spoken.countdown")).toHaveLength(5);
    const going = wait(counting, 0.2);
    expect(going.state.phase.kind).toBe("active");
    expect(heard(going).at(-1)).toBe("spoken.go");
  });

  it("[UX-01] a hand raised for 2 s starts; shorter it does not", () => {
    const raised = (seconds: number) => film([{ kind: "raiseHand", duration: ms(seconds * 1000) }, stand(1)]);
    expect(watch(begin(twoSets), raised(2.5)).state.phase.kind).toBe("countdown");
    expect(watch(begin(twoSets), raised(0.4)).state.phase.kind).toBe("set-up");
  });

  it("[REP-08] below 5 frames a second nothing starts, and the set-up says why", () => {
    const slow = film([stand(8)]).filter((_, index) => index % 8 === 0);
    const waiting = watch(begin(twoSets), slow);
    expect(readSession(waiting.state).startOffer).toBe("too-slow");
    expect(give(waiting, { type: "start.pressed" }).state.phase.kind).toBe("set-up");
  });

  it("[REP-01] offers a count-only start after 20 s without calibration, and counts by hand then", () => {
    const empty: PoseFrame = {
      at: ms(0),
      picture: { width: 640, height: 480 },
      image: null,
      world: null,
      brightness: 0.5,
    };
    const waiting = watch(begin(twoSets), [empty]);
    const early = wait(waiting, 19.5);
    expect(readSession(early.state).startOffer).toBe("not-yet");
    const offered = wait(early, 1);
    expect(readSession(offered.state).startOffer).toBe("count-only");
    expect(heard(offered)).toContain("spoken.countOnlyOffered");
    const active = wait(give(offered, { type: "start.pressed" }), 5.2);
    expect(readSession(active.state)).toMatchObject({ phase: "active", frozen: "not-calibrated", isCountOnly: true });
    const counted = give(active, { type: "count.pressed" });
    expect(count(counted)).toBe(1);
    const done = watch(counted, film([squat, stand(1)]));
    expect(count(done)).toBe(2);
    expect(readSession(done.state).isCountOnly).toBe(true);
  });

  it("[REP-10] what is done in the countdown does not count", () => {
    const counting = give(at("set-up"), { type: "start.pressed" });
    const squatted = watch(counting, film([]).slice(0, 5));
    const busy = watch(squatted, film([squat, stand(4)]).slice(60));
    expect(busy.state.phase.kind).toBe("active");
    expect(count(busy)).toBe(0);
  });
});

describe("counting", () => {
  it("[REP-16] says each count, and ends the set at the dose's upper end", () => {
    const active = at("active");
    expect(count(active)).toBe(2);
    const full = watch(active, film([squat, stand(1)]));
    expect(heard(full)).toContain("spoken.count");
    expect(full.state.phase.kind).toBe("resting");
    expect(count(full)).toBe(3);
  });

  it("[REP-18] repetitions counted by hand are kept as manual", () => {
    const counted = give(at("active"), { type: "count.pressed" });
    const [record] = saved(give(give(counted, { type: "stop.pressed" }), { type: "page.left" }));
    expect(record?.repetitions.map(({ source }) => source)).toEqual(["camera", "camera", "manual"]);
  });

  it.each(["opening", "set-up", "countdown", "resting", "paused", "asking-pain"] as const)(
    "[REP-10] [REP-18] a press of Count in %s counts nothing",
    (phase) => {
      expect(count(give(at(phase), { type: "count.pressed" }))).toBe(count(at(phase)));
    },
  );

  it("a squat in a pause or a rest does not count", () => {
    for (const phase of ["paused", "resting"] as const) {
      const moved = watch(at(phase), film([squat, stand(1)]));
      expect(moved.state.phase.kind).toBe(phase);
      expect(count(moved)).toBe(2);
    }
  });

  it("[REP-02] [EX-REFUSE] a view that is not counted freezes, says how to mend it, and keeps the count", () => {
    const active = at("active");
    const turned = framesOf(createPerformance({ acts: [stand(4)], yaw: degrees(180) }), defaultCamera, 20);
    const frozen = watch(active, turned);
    expect(readSession(frozen.state).frozen).not.toBeNull();
    expect(heard(frozen).some((key) => key.startsWith("notMeasurable."))).toBe(true);
    expect(count(frozen)).toBe(2);
    const [record] = saved(give(give(frozen, { type: "stop.pressed" }), { type: "page.left" }));
    expect(record?.refusals.at(-1)?.duration).toBeGreaterThan(1_000);
  });

  it("[REP-08] a camera that stands still pauses the set", () => {
    const active = at("active");
    const later = Array.from({ length: 40 }).reduce<Played>(
      (so) => give(so, { type: "clock.ticked" }, ms(so.state.now + 100)),
      active,
    );
    expect(readSession(later.state).pauseReason).toEqual({ kind: "camera-too-slow" });
    expect(heard(later)).toContain("spoken.cameraTooSlow");
    expect(count(later)).toBe(2);
  });
});

describe("stopping for safety", () => {
  const bow: Act = { kind: "bow", lean: degrees(80), duration: ms(3_000) };
  const sideways = (acts: readonly Act[]): readonly PoseFrame[] =>
    framesOf(createPerformance({ acts: [stand(3), ...acts], yaw: YAW_OF_VIEW.side }), defaultCamera, 20);
  const begun = (): Played => wait(give(watch(begin(twoSets), sideways([])), { type: "start.pressed" }), 6.5);

  it("[FC-08] [FC-13] a stop check pauses the set and interrupts with its cue", () => {
    const halted = watch(begun(), sideways([bow]));
    expect(readSession(halted.state).pauseReason).toEqual({ kind: "check", check: "FC-08" });
    expect(readSession(halted.state).phase).toBe("paused");
    const lines = halted.effects.flatMap((effect) => (effect.type === "cue.say" ? [effect.line] : []));
    expect(lines.at(-1)).toEqual({ key: "checks.FC-08.cue", priority: "stop" });
  });

  it("[SAFE-09] the second stop check ends the exercise", () => {
    const halted = watch(begun(), sideways([bow]));
    const resumed = wait(give(halted, { type: "resume.pressed" }), 6.5);
    const ended = watch(resumed, sideways([bow]));
    expect(ended.state.phase.kind).toBe("asking-pain");
    expect(ended.state.record).toMatchObject({ status: "stopped", checks: { "FC-08": 2 } });
  });

  it("[SAFE-05] both arms crossed over the head for 1 s stop the session", () => {
    const active = at("active");
    const crossed = film([])
      .slice(0, 30)
      .map((frame) => {
        const image = [...(frame.image ?? [])];
        const nose = image[LANDMARK.nose];
        const left = image[LANDMARK.leftShoulder];
        const right = image[LANDMARK.rightShoulder];
        if (nose && left && right) {
          image[LANDMARK.leftWrist] = { ...right, y: nose.y - 60 };
          image[LANDMARK.rightWrist] = { ...left, y: nose.y - 60 };
        }
        return { ...frame, image };
      });
    expect(watch(active, crossed.slice(0, 15)).state.phase.kind).toBe("active");
    expect(watch(active, crossed).state.phase.kind).toBe("asking-pain");
  });
});
