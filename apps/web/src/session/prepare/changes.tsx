import type { Change, Exercise } from "@plumbline/exercises";
import { useTranslations } from "next-intl";
import { useChangeWords } from "../../i18n/use-change-words.ts";
import styles from "./changes.module.css";

type ChangeListProps = { readonly title: string; readonly changes: readonly Change[]; readonly exercise: Exercise };

function ChangeList({ title, changes, exercise }: ChangeListProps) {
  const t = useTranslations("changes");
  const changeWords = useChangeWords();
  if (changes.length === 0) return null;
  const wordsOf = (change: Change): string => {
    const words = changeWords(exercise.id, change);
    return change.byTherapist ? t("byTherapist", { change: words }) : words;
  };
  return (
    <div className={styles.list}>
      <h3 className={styles.when}>{title}</h3>
      <ul>
        {changes.map(wordsOf).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

/** §4.5: what to do instead when the exercise is too hard, or no longer hard. Folded, so that it does not distract. */
export function Changes({ exercise }: { readonly exercise: Exercise }) {
  const t = useTranslations("changes");
  return (
    <details>
      <summary className={styles.summary}>{t("title")}</summary>
      <div className={styles.lists}>
        <ChangeList title={t("easier")} changes={exercise.regressTo} exercise={exercise} />
        <ChangeList title={t("harder")} changes={exercise.progressTo} exercise={exercise} />
      </div>
    </details>
  );
}
