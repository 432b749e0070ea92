/** A share as a percentage; a dash where there was nothing to share. */
export const percent = (share: number): string => (Number.isNaN(share) ? "–" : `${(share * 100).toFixed(1)} %`);

/** Milliseconds as seconds. */
export const inSeconds = (milliseconds: number | null): string =>
  milliseconds === null ? "–" : (milliseconds / 1000).toFixed(2);
