import { catalogue } from "@plumbline/exercises";
import { milliseconds, UNIT_OF_SIGNAL } from "@plumbline/motion";
import { replaySignals } from "@plumbline/session";
import { describe, expect, test } from "vitest";
import { countedBy, repetitionOf } from "./counted-by.ts";
import { chartsOf } from "./main-chart.ts";

const [nobody] = replaySignals(
  { picture: { width: 100, height: 100 }, poses: [null] },
  { view: "side", bodyHeight: 80, trunkLength: 30, calibratedAt: milliseconds(0) },
);

describe("the charts of a replay", () => {
  test.each(catalogue.map(({ id }) => id))("%s shows its own signal in the signal's unit", (id) => {
    const charts = chartsOf(countedBy(id));
    const repetition = repetitionOf(id);
    const unit = repetition === null ? "share-of-h" : UNIT_OF_SIGNAL[repetition.signal];
    // The way from the seat is only known while counting: the hips' own way shows it.
    expect(charts[0]?.unit).toBe(unit === "way-from-seat" ? "share-of-h" : unit);
    for (const { lines } of charts) {
      for (const { read } of lines) expect(nobody === undefined ? undefined : read(nobody)).toBeNull();
    }
  });

  test("the knees are shown below it where they carry the movement", () => {
    const isShown = (id: string) => chartsOf(countedBy(id)).at(-1)?.name === "knee";
    expect(["squat", "step_up", "march", "knee_extension", "hip_hinge_drill"].map(isShown)).not.toContain(false);
    expect(["arm_curl", "wall_slide", "tall_posture", "chest_opener"].map(isShown)).not.toContain(true);
  });

  test("an exercise that this version does not know shows its hips", () => {
    expect(countedBy("handstand")).toBeNull();
    expect(chartsOf(countedBy("handstand"))[0]?.name).toBe("hipDrop");
  });
});
