import { useTranslations } from "next-intl";
import styles from "./intake.module.css";

/** Above each question that a therapist asks: of whom, and how. */
export function AskedNote({ asked }: { readonly asked: string }) {
  const t = useTranslations("intake.asked");
  return <p className={styles.asked}>{t("note", { name: asked })}</p>;
}
