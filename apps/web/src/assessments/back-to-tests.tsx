import { useTranslations } from "next-intl";
import { buttonClass } from "../parts/button.tsx";
import { TO_CHOICE } from "./assessment-place.ts";

export function BackToTests() {
  const t = useTranslations("assessment");
  return (
    <a className={buttonClass("quiet")} href={TO_CHOICE}>
      {t("back")}
    </a>
  );
}
