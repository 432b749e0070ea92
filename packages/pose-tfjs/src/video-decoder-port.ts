/** WebCodecs' decoder as the reader uses it; a test hands in a fake. */
export type VideoDecoderPort = {
  /** Pictures asked for and not yet begun. */
  readonly queueSize: number;
  decode(chunk: EncodedVideoChunkInit): void;
  /** Settles when every picture asked for has come. */
  flush(): Promise<void>;
  close(): void;
};

export type VideoDecoderEvents = {
  /** In order of presentation. */
  readonly onFrame: (frame: VideoFrame) => void;
  readonly onError: (error: Error) => void;
  readonly onRoom: () => void;
};

export type CreateVideoDecoder = (config: VideoDecoderConfig, events: VideoDecoderEvents) => VideoDecoderPort;

export const createWebCodecsDecoder: CreateVideoDecoder = (config, { onFrame, onError, onRoom }) => {
  const decoder = new VideoDecoder({ output: onFrame, error: onError });
  decoder.addEventListener("dequeue", onRoom);
  decoder.configure(config);
  return {
    get queueSize() {
      return decoder.decodeQueueSize;
    },
    decode: (chunk) => decoder.decode(new EncodedVideoChunk(chunk)),
    flush: () => decoder.flush(),
    close: () => {
      if (decoder.state !== "closed") decoder.close();
    },
  };
};

export const canDecode = async (config: VideoDecoderConfig): Promise<boolean> => {
  if (typeof VideoDecoder === "undefined") return false;
  // A codec string that the browser cannot even parse rejects.
  const support = await VideoDecoder.isConfigSupported(config).catch(() => null);
  return support?.supported === true;
};
