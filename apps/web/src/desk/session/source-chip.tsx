import type { SessionUpload } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import styles from "./source-chip.module.css";

const icons = { camera: "camera", file: "film", sample: "person", manual: "hand" } as const;

/** [REP-19] Where the numbers come from. Anything but the patient's own camera stands out. */
export function SourceChip({ source }: { readonly source: SessionUpload["source"] }) {
  const t = useTranslations("desk.session");
  return (
    <span className={`${styles.chip} ${source === "camera" ? styles.camera : styles.marked}`}>
      <Icon name={icons[source]} />
      {t("sourceName", { source })}
    </span>
  );
}
