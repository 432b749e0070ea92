import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { buttonClass } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { Segments } from "../parts/segments.tsx";
import { type SamplePerformance, type SampleView, samplePerformances, sampleViews } from "../session/session-choice.ts";
import styles from "./sample-way.module.css";

type SampleWayProps = {
  readonly href: string;
  readonly view: SampleView;
  readonly onChooseView: (view: SampleView) => void;
  readonly performance: SamplePerformance;
  readonly onChoosePerformance: (performance: SamplePerformance) => void;
};

export function SampleWay({ href, view, onChooseView, performance, onChoosePerformance }: SampleWayProps) {
  const t = useTranslations("front.sample");
  const tView = useTranslations("views");
  return (
    <div className={styles.sample}>
      <div className={styles.invitation}>
        <h3 className={styles.title}>{t("title")}</h3>
        <p className={styles.text}>{t("text")}</p>
        <Link className={`${buttonClass("primary")} ${styles.start}`} href={href}>
          <Icon name="play" />
          {t("start")}
        </Link>
      </div>
      <div className={styles.options}>
        <Segments
          name="view"
          legend={t("view")}
          options={sampleViews.map((value) => ({ value, label: tView(value) }))}
          chosen={view}
          onChoose={onChooseView}
        />
        <Segments
          name="performance"
          legend={t("performance")}
          options={samplePerformances.map((value) => ({ value, label: t(value) }))}
          chosen={performance}
          onChoose={onChoosePerformance}
        />
      </div>
    </div>
  );
}
