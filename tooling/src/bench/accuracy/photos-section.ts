import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { angleInPicture, LANDMARK } from "@plumbline/motion";
import { readTrace } from "../../analyse/read-trace.ts";
import { markdownTable } from "../markdown-table.ts";
import { DATA } from "./recorded-clip.ts";

type Photo = { readonly id: string; readonly posture: string; readonly spine: string; readonly view: string };

const readPhotos = (): readonly Photo[] => {
  const landmarks = new Set(readdirSync(path.join(DATA, "photos/landmarks")));
  const [, ...rows] = readFileSync(path.join(DATA, "photos.csv"), "utf8").trim().split("\n");
  return rows
    .map((row) => {
      const [id = "", , posture = "", spine = "", view = ""] = row.split(",");
      return { id, posture, spine, view };
    })
    .filter(({ id, spine }) => spine !== "none" && landmarks.has(`${id}.json.gz`));
};

/** Ear, shoulder and hip of the side that the detector sees better; the angle that FC-07 watches. */
const neckAngleOf = async (id: string): Promise<number | null> => {
  const [frame] = await readTrace(path.join(DATA, "photos/landmarks", `${id}.json.gz`));
  const sides = (["left", "right"] as const).map((side) => {
    const [ear, shoulder, hip] = (["Ear", "Shoulder", "Hip"] as const).map(
      (joint) => frame?.image?.[LANDMARK[`${side}${joint}`]],
    );
    return ear && shoulder && hip
      ? {
          angle: angleInPicture(ear, shoulder, hip),
          seen: Math.min(ear.visibility, shoulder.visibility, hip.visibility),
        }
      : { angle: null, seen: -1 };
  });
  return sides.toSorted((a, b) => b.seen - a.seen)[0]?.angle ?? null;
};

/** A photo has no standing second to compare with, so that FC-07 itself cannot run: only its angle is shown. */
export const photosSection = async (): Promise<string> => {
  const rows = await Promise.all(
    readPhotos().map(async ({ id, posture, spine, view }) => {
      const angle = await neckAngleOf(id);
      return [id, posture, spine, view, angle === null ? "–" : `${angle.toFixed(0)}°`];
    }),
  );
  return markdownTable({ heads: ["photo", "posture", "spine, by eye", "view", "ear–shoulder–hip"], rows });
};
