import { useTranslations } from "next-intl";
import styles from "./live-layout.module.css";

type LiveTitleProps = {
  readonly name: string;
  readonly set: number;
  readonly sets: number;
  readonly isCountOnly: boolean;
};

export function LiveTitle({ name, set, sets, isCountOnly }: LiveTitleProps) {
  const t = useTranslations("live");
  return (
    <div className={styles.title}>
      <h1 className={styles.name}>{name}</h1>
      <p className={styles.set}>{t("set", { set, sets })}</p>
      {isCountOnly ? <p className={styles.set}>{t("countOnly")}</p> : null}
    </div>
  );
}
