import { cardsAt, type EducationMoment } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { Icon } from "../parts/icon.tsx";
import { ReadAloudButton } from "../parts/read-aloud-button.tsx";
import styles from "./learn.module.css";
import { useCards } from "./use-cards.ts";

/** The cards that belong to a moment, for whichever screen has it: folded, so that they never stand in the way. */
export function LearnMoment({ moment }: { readonly moment: EducationMoment }) {
  const t = useTranslations("learn");
  const cards = useCards();
  return (
    <div className={styles.moment}>
      {cardsAt(moment).map((id) => (
        <details key={id} className={styles.folded}>
          <summary>
            <Icon name="information" />
            {cards[id].title}
          </summary>
          <p className={styles.text}>{cards[id].text}</p>
          <div className={styles.ways}>
            <ReadAloudButton text={`${cards[id].title}. ${cards[id].text}`} />
            <Link href={`/learn#${id}`}>{t("more")}</Link>
          </div>
        </details>
      ))}
    </div>
  );
}
