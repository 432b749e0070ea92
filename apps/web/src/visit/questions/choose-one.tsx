import { useTranslations } from "next-intl";
import { useState } from "react";
import { useArmAnswers } from "../senses/senses.ts";
import { Choice, type ChoiceLook, Choices } from "./big-screen.tsx";
import { Gestures } from "./gestures.tsx";

export type Option = { readonly words: string; readonly look?: ChoiceLook; readonly onPick: () => void };

const MANY = 4;

type ChooseOneProps = { readonly options: readonly Option[]; readonly isTwo?: boolean; readonly isWordy?: boolean };

/** One of some, by a press; or by the arms: left goes back, right goes on, both take the one that is marked (UX-04). */
export function ChooseOne({ options, isTwo = false, isWordy = false }: ChooseOneProps) {
  const t = useTranslations("visit.arms");
  const [marked, setMarked] = useState(0);
  const isHandsFree = useArmAnswers((answer) => {
    if (answer === "confirm") options[marked]?.onPick();
    else if (answer === "more") setMarked((place) => Math.min(options.length - 1, place + 1));
    else setMarked((place) => Math.max(0, place - 1));
  });
  return (
    <>
      <Choices isTwo={isTwo} isMany={options.length > MANY} isWordy={isWordy}>
        {options.map(({ words, look = "plain", onPick }, place) => (
          <Choice key={words} look={look} isMarked={isHandsFree && place === marked} onPress={onPick}>
            {words}
          </Choice>
        ))}
      </Choices>
      {isHandsFree ? (
        <Gestures
          words={
            options.length === 1
              ? { left: null, right: null, both: t("take") }
              : { left: t("previous"), right: t("next"), both: t("take") }
          }
        />
      ) : null}
    </>
  );
}
