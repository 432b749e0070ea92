/** Where one coded picture lies in the file. Times in microseconds, as WebCodecs has them. */
export type VideoSample = {
  readonly offset: number;
  readonly size: number;
  /** Presentation time on the track's own line. */
  readonly timestamp: number;
  readonly duration: number;
  readonly isKey: boolean;
};

export type VideoTrack = {
  readonly config: VideoDecoderConfig;
  /** Clockwise turn that brings the picture upright: a phone held upright records a lying picture and says so here. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** In decoding order. */
  readonly samples: readonly VideoSample[];
  /** Presentation times that the edit list keeps: the rest is decoded but never shown. */
  readonly shown: { readonly from: number; readonly until: number };
};

export const isShown = ({ shown }: VideoTrack, timestamp: number): boolean =>
  timestamp >= shown.from && timestamp < shown.until;
