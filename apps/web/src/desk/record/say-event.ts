import type { ItemId } from "@plumbline/clinical";
import type { ChartEntry, SentPatientEvent, SentTherapistEvent } from "@plumbline/contracts";
import type { useTranslations } from "next-intl";
import { toSelector } from "../../i18n/to-selector.ts";

type Translate = ReturnType<typeof useTranslations<"deskRecord">>;
type NameOf = (id: ItemId) => string;

const sayDaily = (t: Translate, { answers }: Extract<SentPatientEvent, { kind: "daily-check" }>): string => {
  const signs = (["chestPain", "fainting", "weaknessOrNumbness", "bladderOrBowel"] as const).filter(
    (sign) => answers[sign],
  );
  const said = [
    ...(answers.fall === "no" ? [] : [t("fall", { how: answers.fall })]),
    ...signs.map((sign) => t("sign", { sign })),
    ...(answers.suddenPain === null ? [] : [t("suddenPain", { ...answers.suddenPain })]),
  ];
  return said.length === 0 ? t("dailyNo") : t("dailyYes", { what: said.join(", ") });
};

const sayTest = (t: Translate, { result }: Extract<SentPatientEvent, { kind: "assessment" }>): string =>
  t("assessment", {
    test: result.test,
    score: result.score ?? "–",
    isValid: `${result.validity === "valid"}`,
    isRisk: `${result.fallRisk}`,
  });

const sayEvent = (t: Translate, event: SentPatientEvent | SentTherapistEvent, nameOf: NameOf): string => {
  switch (event.kind) {
    case "daily-check":
      return sayDaily(t, event);
    case "pain":
      return t("pain", { score: event.score, site: event.site, onset: event.onset, phase: event.phase });
    case "effort":
      return t("effort", { rpe: event.rpe, exercise: nameOf(event.exercise) });
    case "dizzy":
      return t("dizzy");
    case "fall":
      return t("fallEvent", { answer: event.answered?.answer ?? "none", seconds: Math.round(event.elapsed) });
    case "assessment":
      return sayTest(t, event);
    case "activity":
      return t("activity", {
        name: nameOf(event.activity),
        minutes: event.minutes,
        pain: event.pain,
        effort: event.effort,
      });
    case "health-change":
      return t("healthChange", { what: toSelector(event.what) });
    case "unlock-request":
      return t("unlockRequest", { name: nameOf(event.item) });
    case "questionnaire":
      return t("questionnaire", { instrument: event.instrument, score: event.score ?? "–" });
    case "hold-cleared":
      return t("holdCleared");
    case "lock-changed":
      return t("lockChanged", { says: event.says });
    case "tier-set":
      return t("tierSet", { tier: event.tier });
    case "approval":
      return t("approval", { name: nameOf(event.item) });
    case "fall-risk-removed":
      return t("fallRiskRemoved");
    case "pain-level-set":
      return t("painLevelSet", { level: event.level ?? "–" });
    case "intake-asked":
      return t("intakeAsked");
    case "clinic-entry":
      return t("clinicEntry", { entry: event.entry, area: event.area, minutes: event.minutes });
  }
};

/** The words that a person wrote with it; empty where there are none. */
export const noteOf = (entry: ChartEntry): string => {
  if (entry.is === "intake") return "";
  const { event } = entry;
  if ("note" in event) return event.note;
  return "reason" in event ? event.reason : "";
};

/** What happened, or was decided, in one line. */
export const sayEntry = (t: Translate, entry: ChartEntry, nameOf: NameOf): string =>
  entry.is === "intake" ? t("intake", { version: entry.intake.version }) : sayEvent(t, entry.event, nameOf);
