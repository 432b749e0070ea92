import { useTranslations } from "next-intl";
import { useArmAnswers } from "../senses/senses.ts";
import { Choice, Choices } from "./big-screen.tsx";
import { Gestures } from "./gestures.tsx";

type YesNoProps = {
  readonly no?: string;
  readonly yes?: string;
  readonly main?: "no" | "yes";
  /** The arms wait until all that is asked was shown; a press is made from near, where all of it can be read. */
  readonly areArmsOpen?: boolean;
  readonly onAnswer: (isYes: boolean) => void;
};

/** UX-04: the left arm is no, the right one yes; as the buttons lie. */
export function YesNo({ no, yes, main, areArmsOpen = true, onAnswer }: YesNoProps) {
  const t = useTranslations("visit");
  const isHandsFree = useArmAnswers((answer) => {
    if (areArmsOpen && answer !== "confirm") onAnswer(answer === "more");
  });
  return (
    <>
      <Choices isTwo>
        <Choice look={main === "no" ? "main" : "plain"} onPress={() => onAnswer(false)}>
          {no ?? t("no")}
        </Choice>
        <Choice look={main === "yes" ? "main" : "plain"} onPress={() => onAnswer(true)}>
          {yes ?? t("yes")}
        </Choice>
      </Choices>
      {isHandsFree && areArmsOpen ? <Gestures words={{ left: t("no"), right: t("yes"), both: null }} /> : null}
    </>
  );
}
