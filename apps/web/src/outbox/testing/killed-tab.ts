/** Stands between a tab and the world, and kills the tab at a step of our choosing. */
export type KilledTab = {
  /** Wraps every method: each call is two steps, doing it and hearing of it. */
  readonly through: <Port extends object>(port: Port) => Port;
  /** Kept when the tab dies. */
  readonly death: Promise<void>;
};

/**
 * A dead tab hears nothing and does nothing: its promises never settle.
 * @param lastStep how many steps the tab still lives; an even step dies before a call, an odd one before its answer
 */
export const createKilledTab = (lastStep: number): KilledTab => {
  let die: () => void = () => {};
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  let step = 0;
  const live = async (): Promise<void> => {
    step += 1;
    if (step <= lastStep) return;
    die();
    await new Promise<never>(() => {});
  };
  const through = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, key) => {
        const method: unknown = Reflect.get(target, key);
        if (typeof method !== "function") return method;
        return async (...values: readonly unknown[]) => {
          await live();
          const answer: unknown = await Reflect.apply(method, target, values);
          await live();
          return answer;
        };
      },
    });
  return { through, death };
};
