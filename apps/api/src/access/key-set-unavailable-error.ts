/** The issuer's keys cannot be had: no token can be judged. */
export class KeySetUnavailableError extends Error {
  constructor(cause: unknown) {
    super("the issuer's keys cannot be had", { cause });
    this.name = "KeySetUnavailableError";
  }
}
