import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LANDMARK } from "@plumbline/motion";
import { readTrace } from "../../../analyse/read-trace.ts";
import { markdownTable } from "../../markdown-table.ts";
import { DATA } from "../clips/recorded-clip.ts";

const SIDES = ["left", "right"] as const;
const JOINTS = ["Ear", "Shoulder", "Hip", "Heel", "FootIndex"] as const;

type Photo = { readonly id: string; readonly posture: string; readonly spine: string; readonly view: string };

const readPhotos = (): readonly Photo[] => {
  const landmarks = new Set(readdirSync(path.join(DATA, "photos/landmarks")));
  const [, ...rows] = readFileSync(path.join(DATA, "photos.csv"), "utf8").trim().split("\n");
  return (
    rows
      .map((row) => {
        const [id = "", , posture = "", spine = "", view = ""] = row.split(",");
        return { id, posture, spine, view };
      })
      // From elsewhere the ear lies beside the shoulder, not before it.
      .filter(({ id, spine, view }) => view === "side" && spine !== "none" && landmarks.has(`${id}.json.gz`))
  );
};

type Point = { readonly x: number; readonly y: number };

const headingOf = (from: Point, to: Point): number => (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;

const within = (angle: number): number => ((((angle + 180) % 360) + 360) % 360) - 180;

/**
 * Degrees by which the neck bends against the trunk, forward positive, of the side that the detector sees better: what
 * FC-07 compares with standing. Toes point to where the person faces.
 */
const neckBendOf = async (id: string): Promise<number | null> => {
  const [frame] = await readTrace(path.join(DATA, "photos/landmarks", `${id}.json.gz`));
  const bends = SIDES.flatMap((side) => {
    const [ear, shoulder, hip, heel, toe] = JOINTS.map((joint) => frame?.image?.[LANDMARK[`${side}${joint}`]]);
    if (!ear || !shoulder || !hip || !heel || !toe) return [];
    const bend = within(headingOf(shoulder, ear) - headingOf(hip, shoulder));
    return {
      bend: Math.sign(toe.x - heel.x) * bend,
      seen: Math.min(ear.visibility, shoulder.visibility, hip.visibility),
    };
  });
  return bends.toSorted((a, b) => b.seen - a.seen)[0]?.bend ?? null;
};

/** A photo has no standing second to compare with, so that FC-07 itself cannot run: only its angle is shown. */
export const photosSection = async (): Promise<string> => {
  const rows = await Promise.all(
    readPhotos().map(async ({ id, posture, spine }) => {
      const bend = await neckBendOf(id);
      return [id, posture, spine, bend === null ? "–" : `${bend.toFixed(0)}°`];
    }),
  );
  return markdownTable({ heads: ["photo", "posture", "spine, by eye", "neck against trunk, forward"], rows });
};
