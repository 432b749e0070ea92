import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RoomLinks } from "../front/room-links.tsx";
import { Link } from "../i18n/navigation.ts";
import { AccountLink } from "../identity/account-link.tsx";
import { BrandMark } from "./brand-mark.tsx";
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
          <BrandMark />
          {t("name")}
        </Link>
        <nav className={styles.links} aria-label={t("links")}>
          <RoomLinks className={styles.headerLink} />
          <AccountLink className={styles.headerLink} />
          <Link className={styles.headerLink} href="/help">
            {t("help")}
          </Link>
        </nav>
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
