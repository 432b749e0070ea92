import { expect, test } from "vitest";
import { createTrailingPreview } from "./trailing-preview.ts";

/** A canvas that remembers what was painted on it last. */
const createFakeCanvas = () => {
  const canvas = { width: 0, height: 0, shows: "nothing", getContext: () => context };
  const context = {
    drawImage: (image: { readonly shows: string }) => {
      canvas.shows = image.shows;
    },
  };
  return canvas;
};

test("the picture on show is the one before the newest, whose pose is known", () => {
  const canvases: ReturnType<typeof createFakeCanvas>[] = [];
  const preview = createTrailingPreview(() => {
    const canvas = createFakeCanvas();
    canvases.push(canvas);
    return canvas as unknown as HTMLCanvasElement;
  });
  const shown = ["first", "second", "third"].map((name) => {
    preview.push({ shows: name } as unknown as CanvasImageSource, { width: 4, height: 3 });
    return canvases[0]?.shows;
  });
  expect(shown).toEqual(["first", "first", "second"]);
  expect([canvases[0]?.width, canvases[0]?.height]).toEqual([4, 3]);
});
