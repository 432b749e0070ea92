import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "../i18n/navigation.ts";
import styles from "./page-frame.module.css";

/** Header, main part and footer of every page that is read, not performed before. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("app");
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t("skip")}
      </a>
      <header className={styles.header}>
        <Link className={styles.brand} href="/" aria-label={t("home")}>
          <svg viewBox="0 0 28 36" fill="none" stroke="currentColor" strokeWidth="3" aria-hidden="true">
            <path d="M3 2h22M14 2v18" strokeLinecap="round" />
            <path d="M8 21h12l-2.500 7L14 34l-3.500-6z" fill="currentColor" strokeLinejoin="round" />
          </svg>
          {t("name")}
        </Link>
        <Link className={styles.headerLink} href="/help">
          {t("help")}
        </Link>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{t("disclaimer")}</p>
      </footer>
    </div>
  );
}
