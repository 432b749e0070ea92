import fc from "fast-check";
import { expect, test } from "vitest";
import { fitPicture } from "./detection-canvas.ts";

const side = fc.integer({ min: 16, max: 8000 });

test("a picture fits into the longest side, keeps its shape within a pixel, and is never enlarged", () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      const fitted = fitPicture({ width, height }, 640);
      const scale = Math.min(1, 640 / Math.max(width, height));
      expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(Math.max(640 * scale, 640));
      expect(Math.abs(fitted.width - width * scale)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(fitted.height - height * scale)).toBeLessThanOrEqual(0.5);
      if (Math.max(width, height) <= 640) expect(fitted).toEqual({ width, height });
    }),
  );
});
