/** How often each value was seen. */
export class Tally<Value> {
  readonly #counts = new Map<Value, number>();

  add(value: Value): void {
    this.#counts.set(value, this.of(value) + 1);
  }

  of(value: Value): number {
    return this.#counts.get(value) ?? 0;
  }

  /** The value seen most often; null when none was. */
  mostCommon(): Value | null {
    const [first] = [...this.#counts].sort((a, b) => b[1] - a[1]);
    return first === undefined ? null : first[0];
  }
}
