import { inflateSync } from "fflate";
import type { SkeletonTrace, TracePose } from "./skeleton-trace.ts";
import { CorruptTraceError } from "./trace-error.ts";
import { AXES, HEADER_LENGTH, MOST_POSES, TRACE_MAGIC, TRACE_VERSION } from "./trace-format.ts";
import { PARENT_PLACES, TRACE_JOINTS } from "./trace-joints.ts";

/** No trace is longer; a forged one must not fill the memory. A change takes at most six bytes. */
const MOST_BYTES = HEADER_LENGTH + MOST_POSES * TRACE_JOINTS.length * (1 + AXES.length * 6);
const MOST_CHANGE = 2 ** 31;

const inflate = (packed: Uint8Array): Uint8Array => {
  try {
    const room = new Uint8Array(MOST_BYTES);
    return inflateSync(packed, { out: room });
  } catch {
    throw new CorruptTraceError("not-compressed");
  }
};

type Header = {
  readonly width: number;
  readonly height: number;
  readonly poseCount: number;
  readonly plane: number;
  readonly depth: number;
};

const readHeader = (bytes: Uint8Array): Header => {
  if (bytes.length < HEADER_LENGTH) throw new CorruptTraceError("wrong-length");
  if (TRACE_MAGIC.some((byte, place) => bytes[place] !== byte)) throw new CorruptTraceError("not-a-trace");
  const fields = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (fields.getUint8(4) !== TRACE_VERSION) throw new CorruptTraceError("unknown-version");
  const header = {
    width: fields.getUint16(6, true),
    height: fields.getUint16(8, true),
    poseCount: fields.getUint32(10, true),
    plane: fields.getFloat32(14, true),
    depth: fields.getFloat32(18, true),
  };
  const isSane =
    fields.getUint8(5) === TRACE_JOINTS.length &&
    header.poseCount <= MOST_POSES &&
    [header.plane, header.depth].every((step) => Number.isFinite(step) && step > 0);
  if (!isSane) throw new CorruptTraceError("out-of-bounds");
  return header;
};

type Reader = { readonly bytes: Uint8Array; place: number };

const readByte = (reader: Reader): number => {
  const byte = reader.bytes[reader.place];
  if (byte === undefined) throw new CorruptTraceError("wrong-length");
  reader.place += 1;
  return byte;
};

const readLong = (reader: Reader): number => {
  let value = 0;
  for (let weight = 1; weight < MOST_CHANGE * 2; weight *= 128) {
    const byte = readByte(reader);
    value += (byte % 128) * weight;
    if (byte < 128) return value;
  }
  throw new CorruptTraceError("out-of-bounds");
};

const readChange = (reader: Reader): number => {
  const byte = readByte(reader);
  const zigzag = byte === 255 ? readLong(reader) : byte;
  return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
};

/** Values of one axis in pixels, by place and pose; 0 where absent. */
const readAxis = (
  reader: Reader,
  isPresent: readonly (readonly boolean[])[],
  step: number,
): readonly Float64Array[] => {
  const changes: Float64Array[] = [];
  const values: Float64Array[] = [];
  for (const [place, presence] of isPresent.entries()) {
    const parent = changes[PARENT_PLACES[place] ?? -1];
    const ownChanges = new Float64Array(presence.length);
    const own = new Float64Array(presence.length);
    let steps = 0;
    for (const [index, present] of presence.entries()) {
      if (!present) continue;
      const change = readChange(reader) + (parent?.[index] ?? 0);
      ownChanges[index] = change;
      steps += change;
      own[index] = steps * step;
    }
    changes.push(ownChanges);
    values.push(own);
  }
  return values;
};

/**
 * Unpacks what `encodeSkeletonTrace` packed.
 * @throws {CorruptTraceError} for any other bytes
 */
export const decodeSkeletonTrace = (packed: Uint8Array): SkeletonTrace => {
  const bytes = inflate(packed);
  const { width, height, poseCount, plane, depth } = readHeader(bytes);
  const reader: Reader = { bytes, place: HEADER_LENGTH };
  const poseIndexes = Array.from({ length: poseCount }, (_, index) => index);
  const isPresent = TRACE_JOINTS.map(() => poseIndexes.map(() => readByte(reader) === 1));
  const x = readAxis(reader, isPresent, plane);
  const y = readAxis(reader, isPresent, plane);
  const z = readAxis(reader, isPresent, depth);
  if (reader.place !== bytes.length) throw new CorruptTraceError("wrong-length");
  const poseAt = (index: number): TracePose | null => {
    const pose = TRACE_JOINTS.map((_, place) =>
      isPresent[place]?.[index]
        ? { x: x[place]?.[index] ?? 0, y: y[place]?.[index] ?? 0, z: z[place]?.[index] ?? 0 }
        : null,
    );
    return pose.some((point) => point !== null) ? pose : null;
  };
  return { picture: { width, height }, poses: poseIndexes.map(poseAt) };
};
