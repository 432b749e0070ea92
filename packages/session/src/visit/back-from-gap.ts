import { daysBetween, decideAfterGap, isHalfDoseWeek, type LocalDate } from "@plumbline/clinical";

/** PROG-09: today is in the first week after a week or more without a session. @param days on which there was one, in any order */
export const isBackFromGap = (days: readonly LocalDate[], today: LocalDate): boolean => {
  const earlier = [...new Set(days)].filter((day) => day < today).toSorted();
  const all = [...earlier, today];
  return all.some((day, index) => {
    const before = all[index - 1];
    const isReturn = before !== undefined && decideAfterGap(daysBetween(before, day)).isHalfDose;
    return isReturn && isHalfDoseWeek(daysBetween(day, today));
  });
};
