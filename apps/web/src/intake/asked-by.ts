/** The words that ask for one of several things; a mere name of it stands behind the whole question. */
export const askedBy = (wording: string, asks: string | undefined): string => {
  if (asks === undefined) return wording;
  return asks.endsWith("?") ? asks : `${wording} (${asks})`;
};
