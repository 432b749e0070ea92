/** Makes a value when it is first asked for, and keeps it: for what costs much and is often not needed. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
