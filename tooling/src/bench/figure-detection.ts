import { type Degrees, degrees, medianOf, milliseconds, normalisedHeight, type Side } from "@plumbline/motion";
import type { Act } from "@plumbline/synthetic";
import { compareLandmarks, type LandmarkComparison } from "./compare-landmarks.ts";
import { openSamplePage, type SamplePage } from "./sample-page.ts";

const VIEWS: readonly { readonly view: string; readonly yaw: Degrees; readonly sides: readonly Side[] }[] = [
  { view: "front", yaw: degrees(0), sides: ["left", "right"] },
  { view: "oblique", yaw: degrees(45), sides: ["left", "right"] },
  { view: "side", yaw: degrees(90), sides: ["right"] },
];

const SCRIPTS: readonly { readonly script: string; readonly acts: readonly Act[] }[] = [
  { script: "stand", acts: [{ kind: "stand", duration: milliseconds(1500) }] },
  { script: "squat 0.08 H", acts: [{ kind: "squat", depth: normalisedHeight(0.08) }] },
  { script: "squat 0.18 H", acts: [{ kind: "squat", depth: normalisedHeight(0.18) }] },
  { script: "squat 0.26 H", acts: [{ kind: "squat", depth: normalisedHeight(0.26) }] },
  { script: "one leg", acts: [{ kind: "singleLegStand", side: "left", duration: milliseconds(1500) }] },
];

export type FigureDetection = LandmarkComparison & {
  readonly script: string;
  readonly view: string;
  /** Milliseconds to draw one picture. */
  readonly drawMedian: number;
};

const measureCase = async (
  page: SamplePage,
  { script, acts }: (typeof SCRIPTS)[number],
  { view, yaw, sides }: (typeof VIEWS)[number],
): Promise<FigureDetection> => {
  const answer = await page.detect({ acts, yaw });
  return {
    script,
    view,
    ...compareLandmarks(answer.frames, sides),
    drawMedian: medianOf(answer.drawMilliseconds) ?? Number.NaN,
  };
};

/** How well the real detector sees the sample patient: what it finds beside what was drawn. */
export const measureFigureDetection = async (): Promise<readonly FigureDetection[]> => {
  const page = await openSamplePage({ keeps: false });
  try {
    const results: FigureDetection[] = [];
    for (const performed of SCRIPTS) {
      for (const seen of VIEWS) {
        results.push(await measureCase(page, performed, seen));
      }
    }
    return results;
  } finally {
    await page.close();
  }
};
