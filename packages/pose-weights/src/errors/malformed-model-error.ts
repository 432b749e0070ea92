/** The file is cut short, damaged, or no TFLite model at all. */
export class MalformedModelError extends Error {
  readonly file: string;

  constructor(file: string, problem: string) {
    super(`${file} is not a readable TFLite model: ${problem}`);
    this.name = "MalformedModelError";
    this.file = file;
  }
}
