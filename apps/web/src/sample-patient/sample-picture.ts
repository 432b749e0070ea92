import type { PictureSize } from "@plumbline/motion";

/** Enough for the detector, which looks at 256 × 256, and cheap to draw without a GPU. */
const WIDE: PictureSize = { width: 960, height: 540 };
/** On an upright screen the picture leaves room for the count below it. */
const UPRIGHT: PictureSize = { width: 540, height: 720 };

/** A picture of about the shape that it is shown in, so that the sample patient fills a phone as well as a monitor. */
export const samplePicture = (): PictureSize => (window.innerWidth >= window.innerHeight ? WIDE : UPRIGHT);
