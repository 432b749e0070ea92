import { useTranslations } from "next-intl";
import { sayDose } from "../../session/prepare/say-dose.ts";
import { useItemName } from "../use-item-name.ts";
import type { ProgramChange } from "./program-diff.ts";

/** One thing that a version changed, in words. */
export const useSayChange = (): ((change: ProgramChange) => string) => {
  const t = useTranslations("deskProgram");
  const tDoses = useTranslations("doses");
  const nameOf = useItemName();
  return (change) => {
    if (!("exercise" in change)) return t("changed", { kind: change.kind });
    const name = nameOf(change.exercise);
    if (change.kind === "dose") {
      return t("changedDose", { name, from: sayDose(tDoses, change.from), to: sayDose(tDoses, change.to) });
    }
    if (change.kind === "days") return t("changedDays", { name, from: change.from.join(" "), to: change.to.join(" ") });
    return t("changedItem", { kind: change.kind, name });
  };
};
