import { deflateSync } from "fflate";
import { type SkeletonTrace, TRACE_INTERVAL } from "./skeleton-trace.ts";
import { AXES, HEADER_LENGTH, TRACE_MAGIC, TRACE_VERSION } from "./trace-format.ts";
import { PARENT_PLACES, TRACE_JOINTS } from "./trace-joints.ts";

/**
 * Steps of the quantisation as shares of stature: at most half of it is lost on each axis, well inside PRIV-02's 1 %.
 * Depth is a guess of the network, so it gets the coarser step.
 */
const STEP = 0.008;
const DEPTH_STEP = 0.014;
/** Restless motion at the finest step may outgrow the budget; coarser steps are then tried in turn. */
const COARSENINGS = [1, 1.4, 2, 2.8, 4] as const;
/** PRIV-02: bytes a minute. A trace of a few seconds may use the whole of one minute's share for its fixed costs. */
const BYTES_A_MINUTE = 25_000;

type Steps = { readonly plane: number; readonly depth: number };

const writeChange = (bytes: number[], change: number): void => {
  const zigzag = change >= 0 ? 2 * change : -2 * change - 1;
  if (zigzag < 255) {
    bytes.push(zigzag);
    return;
  }
  bytes.push(255);
  let rest = zigzag;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
};

/** Changes of one axis of one joint in steps; 0 where it is absent, and across absences from its last presence. */
const changesOf = (trace: SkeletonTrace, place: number, axis: (typeof AXES)[number], step: number): Int32Array => {
  const changes = new Int32Array(trace.poses.length);
  let previous = 0;
  for (const [index, pose] of trace.poses.entries()) {
    const value = pose?.[place]?.[axis];
    if (value === undefined) continue;
    const quantised = Math.round(value / step);
    changes[index] = quantised - previous;
    previous = quantised;
  }
  return changes;
};

const writeHeader = (trace: SkeletonTrace, steps: Steps): Uint8Array => {
  const header = new Uint8Array(HEADER_LENGTH);
  header.set(TRACE_MAGIC);
  const fields = new DataView(header.buffer);
  fields.setUint8(4, TRACE_VERSION);
  fields.setUint8(5, TRACE_JOINTS.length);
  fields.setUint16(6, trace.picture.width, true);
  fields.setUint16(8, trace.picture.height, true);
  fields.setUint32(10, trace.poses.length, true);
  fields.setFloat32(14, steps.plane, true);
  fields.setFloat32(18, steps.depth, true);
  return header;
};

const encodeWith = (trace: SkeletonTrace, steps: Steps): Uint8Array => {
  const bytes: number[] = [...writeHeader(trace, steps)];
  for (const place of TRACE_JOINTS.keys()) {
    for (const pose of trace.poses) bytes.push(pose?.[place] ? 1 : 0);
  }
  for (const axis of AXES) {
    const step = axis === "z" ? steps.depth : steps.plane;
    const changes = TRACE_JOINTS.map((_, place) => changesOf(trace, place, axis, step));
    for (const [place, own] of changes.entries()) {
      const parent = changes[PARENT_PLACES[place] ?? -1];
      for (const [index, change] of own.entries()) {
        const isPresent = trace.poses[index]?.[place] != null;
        if (isPresent) writeChange(bytes, change - (parent?.[index] ?? 0));
      }
    }
  }
  // Level 9 takes twice the time for 1 % of the size, while the patient waits for the summary.
  return deflateSync(Uint8Array.from(bytes), { level: 6 });
};

/** The step as the header holds it, so that writer and reader multiply by the same number. */
const storable = (share: number, stature: number): number => Math.fround(Math.max(share * stature, 1e-3));

/**
 * Packs a trace by PRIV-02, at most 25 kB a minute.
 * @param stature standing height in the picture, pixels; the steps are shares of it
 */
export const encodeSkeletonTrace = (trace: SkeletonTrace, stature: number): Uint8Array => {
  const minutes = Math.max(1, (trace.poses.length * TRACE_INTERVAL) / 60_000);
  const stepsOf = (coarsening: number): Steps => ({
    plane: storable(STEP * coarsening, stature),
    depth: storable(DEPTH_STEP * coarsening, stature),
  });
  let packed = new Uint8Array();
  for (const coarsening of COARSENINGS) {
    packed = Uint8Array.from(encodeWith(trace, stepsOf(coarsening)));
    if (packed.length <= BYTES_A_MINUTE * minutes) return packed;
  }
  return packed;
};
