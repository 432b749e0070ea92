/** So few are in order sooner by insertion than the runtime's own sort has called its comparator. No window holds more. [E] */
const FEW = 64;

const insertEach = (values: readonly number[]): readonly number[] => {
  const sorted = values.slice();
  let count = 0;
  for (const value of values) {
    let place = count;
    for (; place > 0; place -= 1) {
      const before = sorted[place - 1];
      if (before === undefined || before <= value) break;
      sorted[place] = before;
    }
    sorted[place] = value;
    count += 1;
  }
  return sorted;
};

/** The same values, the smallest first. */
export const ascending = (values: readonly number[]): ArrayLike<number> =>
  values.length <= FEW ? insertEach(values) : new Float64Array(values).sort();
