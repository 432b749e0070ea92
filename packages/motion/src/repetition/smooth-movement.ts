/** How far a smooth movement from rest to rest has come, 0–1: minimum jerk. Flash and Hogan, J Neurosci 5 (1985) 1688. */
const wayAfter = (time: number): number => time ** 3 * (10 - 15 * time + 6 * time ** 2);

/** Halvings until the answer is exact to a thousandth. */
const HALVINGS = 10;

/** The share of its time after which a smooth movement has come this share of its way. */
export const timeUntil = (way: number): number => {
  let [from, to] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (from + to) / 2;
    if (wayAfter(middle) < way) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
};
