import { useTranslations } from "next-intl";
import { Icon } from "../parts/icon.tsx";
import styles from "./learn.module.css";

/** ED-09 and §14. Nothing is fetched from there; the reader goes, or does not. */
const LINKS = [
  { name: "therapists", href: "https://www.choosept.com/find-a-pt" },
  { name: "medicare", href: "https://www.medicare.gov/coverage/physical-therapy-services" },
  { name: "steadi", href: "https://www.cdc.gov/steadi/" },
] as const;

export function OutsideLinks() {
  const t = useTranslations("learn.outside");
  return (
    <section className={styles.card} aria-labelledby="outside">
      <h2 id="outside" className={styles.heading}>
        {t("title")}
      </h2>
      <p className={styles.text}>{t("text")}</p>
      <ul className={styles.links}>
        {LINKS.map(({ name, href }) => (
          <li key={name}>
            <a className={styles.outside} href={href} target="_blank" rel="noopener noreferrer">
              <Icon name="outside" />
              <span>
                {t(name)} <span className={styles.mark}>{t("opens")}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
