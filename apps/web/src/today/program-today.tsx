import { type Chart, releaserOf } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { useExerciseName } from "../i18n/use-exercise-name.ts";
import { buttonClass } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { ExercisePicture } from "../pictures/exercise-picture.tsx";
import type { Figures } from "../pictures/figures.ts";
import { sayDose } from "../session/prepare/say-dose.ts";
import { doseMinutes } from "./dose-minutes.ts";
import { ItemRow } from "./item-row.tsx";
import itemsStyles from "./items.module.css";
import styles from "./today.module.css";
import { itemsLeft, type TodayItem } from "./today-items.ts";
import type { Today } from "./use-today.ts";

type ProgramTodayProps = {
  readonly figures: Figures;
  readonly items: readonly TodayItem[];
  readonly today: Today;
  readonly chart: Chart;
};

const minutesOf = (items: readonly TodayItem[]): number => items.reduce((sum, { dose }) => sum + doseMinutes(dose), 0);

/** Nothing is left to do; where all is closed, the reasons below say so. */
function NothingLeft({ items }: Pick<ProgramTodayProps, "items">) {
  const t = useTranslations("today");
  if (items.length > 0 && items.every(({ isOpen }) => !isOpen)) return null;
  const done = items.some(({ isBegun }) => isBegun) ? "someBegun" : "allDone";
  const title = items.length === 0 ? "nothing" : done;
  return (
    <div className={styles.card}>
      <h2 className={styles.heading}>{t(`${title}.title`)}</h2>
      <p>{t(`${title}.text`)}</p>
    </div>
  );
}

/** The next thing, how long, one big button; then the rest of the day. */
export function ProgramToday({ figures, items, today, chart }: ProgramTodayProps) {
  const t = useTranslations("today");
  const tFront = useTranslations("front");
  const tDose = useTranslations("doses");
  const nameOf = useExerciseName();
  const left = itemsLeft(items);
  const next = left[0] ?? null;
  const message = chart.program?.content.message ?? "";
  return (
    <>
      {next === null ? (
        <NothingLeft items={items} />
      ) : (
        <div className={styles.next}>
          <div className={styles.picture}>
            <ExercisePicture
              figure={figures[next.exercise]}
              isPlaying
              label={tFront("pictureLabel", { name: nameOf(next.exercise) })}
            />
          </div>
          <div className={styles.nextWords}>
            <p className={styles.kicker}>{t("next")}</p>
            <h2 className={styles.heading}>{nameOf(next.exercise)}</h2>
            <p>{sayDose(tDose, next.dose)}</p>
            <p className={styles.quiet}>{t("duration", { count: left.length, minutes: minutesOf(left) })}</p>
          </div>
          <Link className={`${buttonClass("primary")} ${styles.big} ${styles.go}`} href="/visit">
            <Icon name="play" />
            {t("begin")}
          </Link>
        </div>
      )}
      {items.length === 0 ? null : (
        <section aria-labelledby="items" className={styles.section}>
          <h2 id="items" className={styles.heading}>
            {t("items")}
          </h2>
          <ul className={itemsStyles.items}>
            {items.map((item) => (
              <ItemRow key={item.exercise} item={item} view={today.view} hasTherapist={chart.hasTherapist} />
            ))}
          </ul>
        </section>
      )}
      {message === "" ? null : (
        <figure className={styles.message}>
          <blockquote>{message}</blockquote>
          <figcaption>
            {t("message", { name: chart.program === null ? "" : releaserOf(chart.program).name })}
          </figcaption>
        </figure>
      )}
    </>
  );
}
