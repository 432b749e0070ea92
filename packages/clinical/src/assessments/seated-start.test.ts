import { milliseconds } from "@plumbline/motion";
import { expect, test } from "vitest";
import { scoreStands } from "../testing/chair-runs.ts";
import { type Move, positionCurve, sampleCurve, stands } from "../testing/position-curve.ts";

const WHOLE = { rate: 30, from: -2, until: 31 };
const of = (moves: readonly Move[], sampling = WHOLE) => sampleCurve(positionCurve(moves), sampling);

test("[ASSESS-CS-01] samples may begin with Go: half a second on the seat shows the seat", () => {
  expect(scoreStands(of(stands(11, 2.5), { ...WHOLE, from: 0 }))).toMatchObject({ score: 11, validity: "valid" });
});

test("[CYC-1] sitting before Go is enough: the first rise may begin at once", () => {
  const atOnce = (at: number) => positionCurve(stands(11, 2.5))(at + 1);
  expect(scoreStands(sampleCurve(atOnce, WHOLE))).toMatchObject({ score: 11, validity: "valid" });
});

test("[CYC-1] a lean before Go is no false start", () => {
  const leaning = (at: number) => (at < 1 ? 0.13 : positionCurve(stands(11, 2.5))(at));
  const sitting = of([[0, 1]], { rate: 30, from: -4, until: -2 });
  const samples = sampleCurve((at) => Math.max(leaning(at), 0.13), { ...WHOLE, from: -1.9 });
  expect(scoreStands([...sitting, ...samples]).validity).toBe("valid");
});

const standingUpAt = (start: number) =>
  sampleCurve(
    positionCurve([
      [0, 6 + start],
      [1, 1],
      [0, 1],
    ]),
    {
      rate: 30,
      from: 0,
      until: 8 + start,
    },
  ).map((sample) => ({ ...sample, at: milliseconds(sample.at - 6000) }));

test("[CYC-1] up before Go, or across it, is a false start", () => {
  const rest = of(stands(9, 2.5)).filter(({ at }) => at > 2000);
  const early = standingUpAt(-0.4).filter(({ at }) => at <= 2000);
  expect(scoreStands([...early, ...rest]).validity).toEqual(["not_seated_start"]);
});

test("[CYC-1] a false start is mended by half a second on the seat before Go", () => {
  const early = standingUpAt(-4).filter(({ at }) => at < -1200);
  const rest = of(stands(11, 2.5), { ...WHOLE, from: -1.2 });
  expect(scoreStands([...early, ...rest])).toMatchObject({ score: 11, validity: "valid" });
});

test("[CYC-1] standing at Go is no seated start, and what follows from the seat is counted", () => {
  const standing: readonly Move[] = [
    [1, 2],
    [0, 1],
    [0, 1],
    [1, 1],
    [1, 0.2],
    [0, 1],
  ];
  expect(scoreStands(sampleCurve(positionCurve(standing, 1), WHOLE))).toMatchObject({
    score: 1,
    validity: ["not_seated_start"],
  });
});

test("[CYC-2] a joint misplaced for a moment before Go is no false start", () => {
  const atOnce = (at: number) => positionCurve(stands(11, 2.5))(at + 0.9);
  const flickering = (at: number) => (at > -0.25 && at < -0.18 ? 0.6 : atOnce(at));
  expect(scoreStands(sampleCurve(flickering, WHOLE))).toMatchObject({ score: 11, validity: "valid" });
});
