import { createVideoFileFrames } from "@plumbline/pose-tfjs";

/** Mean grey of the quarters: top left, top right, bottom left, bottom right, 0-255. */
export type Quarters = readonly number[];

/** What came out of a file, seen by our reader and by the browser's own player, which turns pictures by itself. */
export type PageProbe = {
  readonly times: readonly number[];
  readonly ours: Quarters;
  readonly players: Quarters;
  readonly picture: { readonly width: number; readonly height: number };
};

const readQuarters = (image: CanvasImageSource): Quarters => {
  const context = new OffscreenCanvas(2, 2).getContext("2d");
  if (context === null) throw new TypeError("no canvas");
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, 2, 2);
  const { data } = context.getImageData(0, 0, 2, 2);
  return [0, 4, 8, 12].map((index) => data[index] ?? Number.NaN);
};

const playFirst = async (url: string): Promise<Quarters> => {
  const video = document.createElement("video");
  video.muted = true;
  // A loaded picture is not yet a painted one: on a busy machine it is still black.
  const isShown = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
  video.src = url;
  await video.play();
  await isShown;
  return readQuarters(video);
};

const probeInPage = async (videoUrl: string): Promise<PageProbe> => {
  const file = await (await fetch(videoUrl)).blob();
  const frames = createVideoFileFrames(file, { pace: "fastest" });
  await frames.open();
  const times: number[] = [];
  let ours: Quarters = [];
  let picture = { width: 0, height: 0 };
  for (let frame = await frames.next(); frame !== null; frame = await frames.next()) {
    times.push(frame.at);
    picture = { ...frame.picture };
    ours = readQuarters(frame.image);
    frame.image.close();
  }
  frames.close();
  return { times, ours, picture, players: await playFirst(videoUrl) };
};

Object.assign(globalThis, { probeInPage });
