import { EDUCATION_IDS } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { PageFrame } from "../parts/page-frame.tsx";
import sheet from "../parts/sheet.module.css";
import { CardList } from "./card-list.tsx";
import { EducationCard } from "./education-card.tsx";
import styles from "./learn.module.css";
import { OutsideLinks } from "./outside-links.tsx";

/** §12: for everybody, signed in or not.. */
export function LearnScreen() {
  const t = useTranslations("learn");
  return (
    <PageFrame>
      <div className={styles.page}>
        <div className={sheet.section}>
          <h1 className={sheet.title}>{t("title")}</h1>
          <p className={sheet.quiet}>{t("lead")}</p>
        </div>
        <CardList />
        {EDUCATION_IDS.map((id) => (
          <EducationCard key={id} id={id} />
        ))}
        <OutsideLinks />
      </div>
    </PageFrame>
  );
}
