declare const unit: unique symbol;

/** Time on the frames' own clock. Only differences have meaning. */
export type Milliseconds = number & { readonly [unit]: "ms" };
/** Plane or interior angle, 0–180 unless the function that returns it says otherwise. */
export type Degrees = number & { readonly [unit]: "degrees" };
/** A 2D image length as a share of H, the standing nose-to-heel height (specification §4). */
export type NormalisedHeight = number & { readonly [unit]: "height" };

/** A number that must be finite was not: our code was wrong, not the picture. */
export class NotFiniteError extends Error {
  readonly quantity: string;
  readonly value: number;

  constructor(quantity: string, value: number) {
    super(`${quantity} must be finite, got ${value}`);
    this.name = "NotFiniteError";
    this.quantity = quantity;
    this.value = value;
  }
}

const finite = (quantity: string, value: number): number => {
  if (!Number.isFinite(value)) throw new NotFiniteError(quantity, value);
  return value;
};

/** @throws {NotFiniteError} */
export const milliseconds = (value: number): Milliseconds => finite("milliseconds", value) as Milliseconds;

/** @throws {NotFiniteError} */
export const degrees = (value: number): Degrees => finite("degrees", value) as Degrees;

/** @throws {NotFiniteError} */
export const normalisedHeight = (value: number): NormalisedHeight =>
  finite("normalised height", value) as NormalisedHeight;
