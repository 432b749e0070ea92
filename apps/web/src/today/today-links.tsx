import { useTranslations } from "next-intl";
import { WayLink } from "../front/way-link.tsx";
import styles from "./today.module.css";

const WAYS = [
  { name: "activities", href: "/today/activities", icon: "plus" },
  { name: "happened", href: "/today/happened", icon: "attention" },
  { name: "sent", href: "/today/sent", icon: "information" },
  { name: "sharing", href: "/today/sharing", icon: "person" },
] as const;

export function TodayLinks() {
  const t = useTranslations("today.ways");
  return (
    <nav className={styles.section} aria-label={t("label")}>
      {WAYS.map(({ name, href, icon }) => (
        <WayLink key={name} icon={icon} title={t(`${name}.title`)} text={t(`${name}.text`)} href={href} />
      ))}
    </nav>
  );
}
