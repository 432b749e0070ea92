import type { ExerciseId } from "@plumbline/exercises";
import { useTranslations } from "next-intl";
import { useChangeWords } from "../../i18n/use-change-words.ts";
import controls from "../controls.module.css";
import type { OpenPatient } from "../patient/open-patient.ts";
import { easierInstead } from "./easier-instead.ts";

type EasierOffersProps = { readonly patient: Pick<OpenPatient, "reading" | "today">; readonly exercise: ExerciseId };

/** PROG-07: less is one way; §4.5 has others, for the therapist to choose. Nothing where it has none. */
export function EasierOffers({ patient: { reading, today }, exercise }: EasierOffersProps) {
  const t = useTranslations("deskProgram");
  const wordsOf = useChangeWords();
  const offers = easierInstead(exercise, reading, today).map((change) => wordsOf(exercise, change));
  return offers.length === 0 ? null : <p className={controls.quiet}>{t("instead", { changes: offers.join("; ") })}</p>;
}
