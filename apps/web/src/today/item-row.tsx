import { useTranslations } from "next-intl";
import type { ChartInView } from "../chart/use-patient-chart.ts";
import { Link } from "../i18n/navigation.ts";
import { useExerciseName } from "../i18n/use-exercise-name.ts";
import { buttonClass } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import hidden from "../parts/visually-hidden.module.css";
import { sayDose } from "../session/prepare/say-dose.ts";
import { toFragment } from "../session/session-choice.ts";
import { AskUnlock } from "./ask-unlock.tsx";
import { CautionText } from "./caution-text.tsx";
import itemsStyles from "./items.module.css";
import type { TodayItem } from "./today-items.ts";

type ItemRowProps = { readonly item: TodayItem; readonly view: ChartInView; readonly hasTherapist: boolean };

const addressOf = ({ exercise }: TodayItem): string =>
  `/session${toFragment({ exercise, source: "camera", view: "front", performance: "exercises" })}`;

/** One exercise of today: done, begun, open, or locked with the reason. */
export function ItemRow({ item, view, hasTherapist }: ItemRowProps) {
  const t = useTranslations("today");
  const tDose = useTranslations("doses");
  const nameOf = useExerciseName();
  const { exercise, dose, verdict, isOpen, isDone, isBegun, isReduced } = item;
  const done = isDone ? "done" : isBegun ? "begun" : null;
  const state = done ?? (isOpen ? "open" : "locked");
  const name = nameOf(exercise);
  return (
    <li className={itemsStyles.item}>
      <span className={`${itemsStyles.sign} ${itemsStyles[state]}`}>
        {state === "done" ? <Icon name="check" /> : state === "locked" ? <Icon name="lock" /> : null}
      </span>
      <div className={itemsStyles.words}>
        <p className={itemsStyles.name}>
          {name} <span className={itemsStyles.state}>{state === "open" ? null : t(`state.${state}`)} </span>
        </p>
        {isOpen ? (
          <p>
            {sayDose(tDose, dose)}
            {isReduced ? ` (${t("reduced")})` : null}
          </p>
        ) : null}
        <CautionText verdict={verdict} isOpen={isOpen} />
      </div>
      {isOpen ? (
        <Link className={`${buttonClass("quiet")} ${itemsStyles.only}`} href={addressOf(item)}>
          {t(done === null ? "only" : "again")}
          <span className={hidden.hidden}>: {name}</span>
        </Link>
      ) : null}
      {!isOpen && verdict.action === "unlock" && hasTherapist ? (
        <AskUnlock item={exercise} name={name} view={view} />
      ) : null}
    </li>
  );
}
