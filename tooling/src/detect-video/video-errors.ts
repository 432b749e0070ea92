/** The file is there, but its pictures are not to be had: another codec, a broken file, no video in it. */
export class VideoUnreadableError extends Error {
  readonly file: string;
  readonly detail: string;

  constructor(file: string, detail: string) {
    super(`cannot decode the video: ${detail}`);
    this.name = "VideoUnreadableError";
    this.file = file;
    this.detail = detail;
  }
}

/** The browser or the detector failed, whatever the file. */
export class DetectorUnavailableError extends Error {
  constructor(detail: string) {
    super(`the pose detector does not run here: ${detail}`);
    this.name = "DetectorUnavailableError";
  }
}
