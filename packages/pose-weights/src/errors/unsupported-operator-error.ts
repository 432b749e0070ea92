/** The model uses an operator, or an option of one, for which there is no conversion rule. */
export class UnsupportedOperatorError extends Error {
  readonly file: string;
  readonly operator: string;

  constructor(file: string, operator: string, detail = "there is no conversion rule for it") {
    super(`${file}: cannot convert operator ${operator}: ${detail}`);
    this.name = "UnsupportedOperatorError";
    this.file = file;
    this.operator = operator;
  }
}
