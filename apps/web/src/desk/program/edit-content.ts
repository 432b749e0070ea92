import { type PlannedExercise, type ProgramContent, WEEKDAYS, type Weekday } from "@plumbline/clinical";
import type { Dose, ExerciseId } from "@plumbline/exercises";

const withEach = (
  content: ProgramContent,
  exercise: ExerciseId,
  change: (planned: PlannedExercise) => PlannedExercise,
): ProgramContent => ({
  ...content,
  exercises: content.exercises.map((planned) => (planned.exercise === exercise ? change(planned) : planned)),
});

/** At the end; an exercise that is there already stays as it is. */
export const withExercise = (content: ProgramContent, added: PlannedExercise): ProgramContent =>
  content.exercises.some(({ exercise }) => exercise === added.exercise)
    ? content
    : { ...content, exercises: [...content.exercises, added] };

export const withoutExercise = (content: ProgramContent, removed: ExerciseId): ProgramContent => ({
  ...content,
  exercises: content.exercises.filter(({ exercise }) => exercise !== removed),
});

/** One place up or down; nothing beyond the ends. */
export const moved = (content: ProgramContent, exercise: ExerciseId, by: 1 | -1): ProgramContent => {
  const from = content.exercises.findIndex((planned) => planned.exercise === exercise);
  const other = content.exercises[from + by];
  const one = content.exercises[from];
  if (one === undefined || other === undefined) return content;
  return {
    ...content,
    exercises: content.exercises.map((planned) => (planned === one ? other : planned === other ? one : planned)),
  };
};

/** In the order of the week, at least one of them (a program lists no exercise without a day). */
export const toggledDay = (content: ProgramContent, exercise: ExerciseId, day: Weekday): ProgramContent =>
  withEach(content, exercise, (planned) => {
    const isOn = planned.days.includes(day);
    const days = WEEKDAYS.filter((other) => (other === day ? !isOn : planned.days.includes(other)));
    return days.length === 0 ? planned : { ...planned, days };
  });

export const withDose = (content: ProgramContent, exercise: ExerciseId, dose: Dose): ProgramContent =>
  withEach(content, exercise, (planned) => ({ ...planned, dose }));
