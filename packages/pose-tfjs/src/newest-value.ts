import { createDeferred, type Deferred } from "./deferred.ts";
/** Holds one value: a newer one replaces it, taking empties it, and a taker may wait for the next. */
export type NewestValue<Value> = {
  put(value: Value): void;
  /** null after `end`. @throws whatever `fail` was given (as a rejection) */
  take(): Promise<Value | null>;
  end(): void;
  fail(error: Error): void;
};

export const createNewestValue = <Value>(): NewestValue<Value> => {
  let held: { readonly value: Value } | null = null;
  let ending: { readonly error: Error | null } | null = null;
  let waiting: Deferred<Value | null> | null = null;

  const finish = (error: Error | null): void => {
    if (ending !== null) return;
    ending = { error };
    held = null;
    if (error === null) waiting?.resolve(null);
    else waiting?.reject(error);
    waiting = null;
  };

  return {
    put: (value) => {
      if (ending !== null) return;
      if (waiting === null) held = { value };
      else waiting.resolve(value);
      waiting = null;
    },
    take: async () => {
      if (ending?.error) throw ending.error;
      if (ending !== null) return null;
      if (held === null) {
        waiting ??= createDeferred<Value | null>();
        return waiting.promise;
      }
      const { value } = held;
      held = null;
      return value;
    },
    end: () => finish(null),
    fail: finish,
  };
};
