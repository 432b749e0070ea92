/** Gives the next number of a repeatable sequence, in [0, 1). */
export type Random = () => number;

/** mulberry32, Tommy Ettinger, public domain (gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export const createRandom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const twice = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Mean 0, standard deviation 1, by Box and Muller, Ann Math Stat 29 (1958) 610. */
export const drawNormal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
