import type { EducationId } from "@plumbline/clinical";
import { ReadAloudButton } from "../parts/read-aloud-button.tsx";
import styles from "./learn.module.css";
import { useCards } from "./use-cards.ts";

/** One card, at its own address. */
export function EducationCard({ id }: { readonly id: EducationId }) {
  const { title, text } = useCards()[id];
  return (
    <article id={id} className={styles.card} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.heading}>
        {title}
      </h2>
      <p className={styles.text}>{text}</p>
      <ReadAloudButton text={`${title}. ${text}`} />
    </article>
  );
}
