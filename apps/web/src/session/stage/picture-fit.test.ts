import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitPicture } from "./picture-fit.ts";

const size = fc.record({ width: fc.integer({ min: 100, max: 4000 }), height: fc.integer({ min: 100, max: 4000 }) });

describe("fitPicture", () => {
  test("fills a frame of nearly the same shape from edge to edge", () => {
    expect(fitPicture({ width: 1280, height: 720 }, { width: 1280, height: 800 })).toEqual({
      scale: 800 / 720,
      left: (1280 - (1280 * 800) / 720) / 2,
      top: 0,
    });
  });

  test("shows the whole of an upright video on a wide screen", () => {
    expect(fitPicture({ width: 720, height: 1280 }, { width: 1280, height: 800 }).scale).toBe(800 / 1280);
  });

  test("keeps head and feet: at most 6 % of the height is ever cut", () => {
    fc.assert(
      fc.property(size, size, (picture, frame) => {
        const fit = fitPicture(picture, frame);
        expect(frame.height / (picture.height * fit.scale)).toBeGreaterThan(0.94 - 1e-9);
      }),
    );
  });

  test("lies in the middle of the frame", () => {
    fc.assert(
      fc.property(size, size, (picture, frame) => {
        const fit = fitPicture(picture, frame);
        expect(fit.left * 2 + picture.width * fit.scale).toBeCloseTo(frame.width, 6);
        expect(fit.top * 2 + picture.height * fit.scale).toBeCloseTo(frame.height, 6);
      }),
    );
  });
});
