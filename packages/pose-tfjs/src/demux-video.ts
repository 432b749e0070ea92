import { createFile, DataStream, Endianness, type ISOFile, MP4BoxBuffer, type Sample, type Track } from "mp4box";
import type { VideoTrack } from "./video-track.ts";

const READ_SIZE = 1 << 20;
const MICROSECONDS = 1_000_000;
// avcC and hvcC are boxes: 4 bytes of length and 4 of name precede what the decoder wants.
const BOX_HEADER = 8;

// Boxes that an MP4 or QuickTime file may begin with. Asked first, because the parser complains to the console.
const FIRST_BOXES = ["ftyp", "styp", "moov", "mdat", "wide", "free", "skip", "pnot"];

const isIsoFile = async (file: Blob): Promise<boolean> => FIRST_BOXES.includes(await file.slice(4, 8).text());

/** Reads the headers only: mp4box says after each piece where the next header may lie, so sample data is jumped over. */
const readHeaders = async (file: Blob): Promise<ISOFile | null> => {
  const parser = createFile();
  let isBroken = false;
  parser.onError = () => {
    isBroken = true;
  };
  for (let position = 0; position < file.size && !isBroken; ) {
    const bytes = await file.slice(position, position + READ_SIZE).arrayBuffer();
    const next = parser.appendBuffer(MP4BoxBuffer.fromArrayBuffer(bytes, position));
    position = next > position ? next : position + READ_SIZE;
  }
  return isBroken ? null : parser;
};

type Writable = { write(stream: DataStream): void };

const isWritable = (box: unknown): box is Writable =>
  typeof box === "object" && box !== null && "write" in box && typeof box.write === "function";

/** What AVC and HEVC decoders must know beforehand; VP9 and AV1 carry it in their pictures. */
const readDescription = ({ description: entry }: Sample): Uint8Array<ArrayBuffer> | null => {
  const box: unknown = "avcC" in entry ? entry.avcC : "hvcC" in entry ? entry.hvcC : null;
  if (!isWritable(box)) return null;
  const stream = new DataStream(undefined, 0, Endianness.BIG_ENDIAN);
  box.write(stream);
  return new Uint8Array(stream.buffer.slice(BOX_HEADER, stream.getPosition()));
};

/** ISO 14496-12 §8.3.2: the track matrix [a b u c d v x y w] turns by the angle of (a, b). Mirroring is ignored. */
const readRotation = ({ matrix: [a = 1, b = 0] }: Track): VideoTrack["rotation"] => {
  const quarterTurns = Math.round(Math.atan2(b, a) / (Math.PI / 2));
  const rotations = [0, 90, 180, 270] as const;
  return rotations[(quarterTurns + 4) % 4] ?? 0;
};

/** §8.6.6: a trimmed clip keeps all its pictures and lists the part to show. Pauses (media_time -1) move nothing here. */
const readShown = ({ edits = [], timescale, movie_timescale }: Track): VideoTrack["shown"] => {
  const edit = edits.find(({ media_time }) => media_time >= 0);
  if (edit === undefined) return { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
  const from = toMicroseconds(edit.media_time, timescale);
  // A fragmented file cannot know its length beforehand and says 0.
  const length = edit.segment_duration === 0 ? Number.POSITIVE_INFINITY : edit.segment_duration;
  // The movie's clock is coarser than the track's: half a tick of grace keeps a last picture that it rounds off.
  return { from, until: from + toMicroseconds(length + 0.5, movie_timescale) };
};

const toMicroseconds = (value: number, timescale: number): number => Math.round((value * MICROSECONDS) / timescale);

/** @returns null when this is not an MP4 or QuickTime file with a video track */
export const demuxVideo = async (file: Blob): Promise<VideoTrack | null> => {
  const parser = (await isIsoFile(file)) ? await readHeaders(file) : null;
  if (parser === null || parser.moov === undefined) return null;
  const track = parser.getInfo().videoTracks[0];
  const samples = track === undefined ? [] : parser.getTrackSamplesInfo(track.id);
  const first = samples[0];
  if (track === undefined || first === undefined) return null;
  const description = readDescription(first);
  return {
    config: {
      codec: track.codec,
      codedWidth: track.video?.width ?? track.track_width,
      codedHeight: track.video?.height ?? track.track_height,
      displayAspectWidth: track.track_width,
      displayAspectHeight: track.track_height,
      ...(description === null ? {} : { description }),
    },
    rotation: readRotation(track),
    shown: readShown(track),
    samples: samples.map(({ offset, size, cts, duration, timescale, is_sync }) => ({
      offset,
      size,
      timestamp: toMicroseconds(cts, timescale),
      duration: toMicroseconds(duration, timescale),
      isKey: is_sync,
    })),
  };
};
