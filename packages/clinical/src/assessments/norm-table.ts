/** Ages in whole years, both ends included. */
export type AgeBand = { readonly from: number; readonly to: number };

export type NormRow<Limit> = { readonly band: AgeBand; readonly limit: Limit };

/** null for an age outside the table (`no_norm`). */
export const findNorm = <Limit>(table: readonly NormRow<Limit>[], age: number): NormRow<Limit> | null => {
  const years = Math.floor(age);
  return table.find(({ band }) => years >= band.from && years <= band.to) ?? null;
};
