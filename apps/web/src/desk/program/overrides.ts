import type { ItemId, ProgramContent, ProgramOverride } from "@plumbline/clinical";
import type { Dose, ExerciseId } from "@plumbline/exercises";
import { isSame } from "../../is-same.ts";

/** What of a program is a therapist's own word, and needs a reason (PROG-12). */
export type OwnWord = Pick<ProgramOverride, "item" | "of">;

export type KeptOverride = Omit<ProgramOverride, "by">;

/** The longest run of places that rise: whoever is not in it was moved. */
const longestRise = (places: readonly number[]): ReadonlySet<number> => {
  const best: (readonly number[])[] = [];
  for (const [index, place] of places.entries()) {
    const before = best
      .slice(0, index)
      .filter((run) => (run.at(-1) ?? -1) < place)
      .reduce<readonly number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    best.push([...before, place]);
  }
  return new Set(best.reduce<readonly number[]>((longest, run) => (run.length > longest.length ? run : longest), []));
};

const movedItems = (content: ProgramContent, base: ProgramContent): readonly ExerciseId[] => {
  const order = base.exercises.map(({ exercise }) => exercise);
  const common = content.exercises.map(({ exercise }) => exercise).filter((exercise) => order.includes(exercise));
  const stayed = longestRise(common.map((exercise) => order.indexOf(exercise)));
  return common.filter((exercise) => !stayed.has(order.indexOf(exercise)));
};

export type Against = {
  /** What the edit began with: the newest program, or the rules' proposal. */
  readonly base: ProgramContent;
  /** PROG-05: what the rules start with; null where the tier does not use the exercise. */
  readonly doseByRules: (exercise: ExerciseId) => Dose | null;
  /** Whose modification the therapist sets aside. */
  readonly setAside: readonly ItemId[];
};

/** PROG-12: every dose, place and caution that is neither as the rules propose it nor as it was. */
export const ownWords = (content: ProgramContent, { base, doseByRules, setAside }: Against): readonly OwnWord[] => [
  ...content.exercises
    .filter(({ exercise, dose }) => {
      const was = base.exercises.find((planned) => planned.exercise === exercise)?.dose;
      return !isSame(dose, doseByRules(exercise)) && !isSame(dose, was);
    })
    .map(({ exercise }) => ({ item: exercise, of: "dose" as const })),
  ...movedItems(content, base).map((item) => ({ item, of: "order" as const })),
  ...setAside.map((item) => ({ item, of: "caution" as const })),
];

export const keyOfWord = ({ item, of }: OwnWord): string => `${item}/${of}`;

/** What an earlier version was given a reason for, and what still stands as it did there. */
export const overridesThatStay = (
  content: ProgramContent,
  before: readonly KeptOverride[],
  { base, setAside }: Against,
  own: readonly OwnWord[],
): readonly KeptOverride[] => {
  const isNew = new Set(own.map(keyOfWord));
  return before.filter((override) => {
    if (isNew.has(keyOfWord(override))) return false;
    const planned = content.exercises.find(({ exercise }) => exercise === override.item);
    if (override.of === "caution") return setAside.includes(override.item);
    if (planned === undefined) return false;
    const was = base.exercises.find(({ exercise }) => exercise === override.item)?.dose;
    return override.of === "order" || isSame(planned.dose, was);
  });
};
