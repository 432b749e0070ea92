/** The model is readable, but not the one that its recipe was written for. */
export class UnexpectedModelError extends Error {
  readonly file: string;

  constructor(file: string, difference: string) {
    super(`${file} is not the model that its recipe describes: ${difference}`);
    this.name = "UnexpectedModelError";
    this.file = file;
  }
}
