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
  test.each(catalogue.map(({ id }) => id))("%s shows its own signal in the signal's unit, and the knees", (id) => {
    const charts = chartsOf(countedBy(id));
    const repetition = repetitionOf(id);
    const unit = repetition === null ? "share-of-h" : UNIT_OF_SIGNAL[repetition.signal];
    // The way from the seat is only known while counting: the hips' own way shows it.
    expect(charts[0]?.unit).toBe(unit === "way-from-seat" ? "share-of-h" : unit);
    expect(charts.at(-1)?.name).toBe("knee");
    for (const { lines } of charts) {
      for (const { read } of lines) expect(nobody === undefined ? undefined : read(nobody)).toBeNull();
    }
  });

  test("an exercise that this version does not know shows its hips", () => {
    expect(countedBy("handstand")).toBeNull();
    expect(chartsOf(countedBy("handstand"))[0]?.name).toBe("hipDrop");
  });
});
