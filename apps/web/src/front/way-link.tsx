import { Link } from "../i18n/navigation.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import styles from "./way-link.module.css";

type WayLinkProps = { readonly icon: IconName; readonly title: string; readonly text: string; readonly href: string };

export function WayLink({ icon, title, text, href }: WayLinkProps) {
  return (
    <Link className={styles.way} href={href}>
      <Icon name={icon} className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.text}>{text}</span>
      </span>
      <Icon name="arrow" className={styles.arrow} />
    </Link>
  );
}
