import type { CurrentPerson } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { SignOutButton } from "../identity/sign-out-button.tsx";
import { BrandMark } from "../parts/brand-mark.tsx";
import controls from "./controls.module.css";
import styles from "./desk.module.css";
import { toDeskFragment } from "./desk-place.ts";

export function DeskHeader({ person }: { readonly person: CurrentPerson }) {
  const t = useTranslations("app");
  const tDesk = useTranslations("desk");
  return (
    <header className={styles.header}>
      <Link className={styles.brand} href="/" aria-label={t("home")}>
        <BrandMark />
        {t("name")}
      </Link>
      <a href={toDeskFragment({ kind: "clinic" })}>{tDesk("clinic.link")}</a>
      <p className={styles.person}>
        {person.name} <span className={controls.quiet}>{tDesk("role")}</span>
      </p>
      <SignOutButton className={controls.button} />
    </header>
  );
}
