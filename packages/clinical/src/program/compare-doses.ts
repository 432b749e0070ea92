import type { Dose } from "@plumbline/exercises";

/** What of a dose can be more or less, in an order that doses of one kind share. */
const amountsOf = (dose: Dose): readonly number[] => {
  switch (dose.kind) {
    case "repetitions":
      return [dose.sets, dose.from, dose.to];
    case "hold":
      return [dose.sets, dose.holds, dose.duration];
    case "time":
      return [dose.sets, dose.from, dose.to];
  }
};

const isOfEachSide = (dose: Dose): boolean => dose.kind !== "time" && dose.each;

const areOfOneKind = (one: Dose, other: Dose): boolean =>
  one.kind === other.kind && isOfEachSide(one) === isOfEachSide(other);

export const isSameDose = (one: Dose, other: Dose): boolean =>
  areOfOneKind(one, other) && amountsOf(one).every((amount, index) => amount === amountsOf(other)[index]);

/** In anything. Doses that cannot be compared are taken for more (GEN-01): nobody knows that they are not. */
export const asksForMore = (dose: Dose, than: Dose): boolean =>
  !areOfOneKind(dose, than) || amountsOf(dose).some((amount, index) => amount > (amountsOf(than)[index] ?? 0));
