"use client";

import { EDUCATION_IDS, type EducationId } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import styles from "./learn.module.css";
import { useCards } from "./use-cards.ts";

const focusOn = (id: EducationId) => document.getElementById(id)?.focus();

/** What there is to read; an address that names a card opens at it. */
export function CardList() {
  const t = useTranslations("learn");
  const cards = useCards();
  useEffect(() => {
    const named = EDUCATION_IDS.find((id) => `#${id}` === window.location.hash);
    if (named !== undefined) focusOn(named);
  }, []);
  return (
    <nav aria-label={t("contents")}>
      <ul className={styles.contents}>
        {EDUCATION_IDS.map((id) => (
          <li key={id}>
            <a className={styles.entry} href={`#${id}`}>
              {cards[id].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
