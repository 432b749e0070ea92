import type { Dose } from "@plumbline/exercises";
import type { useTranslations } from "next-intl";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What is asked for, as one would say it. */
export const sayDose = (t: ReturnType<typeof useTranslations<"doses">>, dose: Dose): string => {
  switch (dose.kind) {
    case "repetitions": {
      const { sets, from, to, each } = dose;
      return t("repetitions", { sets, from, to, isRange: `${from !== to}`, isEach: `${each}` });
    }
    case "hold": {
      const { sets, holds, duration, each } = dose;
      return t("hold", { sets, holds, seconds: duration / SECOND, isEach: `${each}` });
    }
    case "time": {
      const [from, to] = [dose.from / MINUTE, dose.to / MINUTE];
      return t("time", { from, to, isRange: `${from !== to}` });
    }
  }
};
