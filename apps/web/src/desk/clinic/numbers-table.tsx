import { CLINIC_NUMBER_IDS, CLINIC_NUMBERS, type ClinicHistory, numbersOn } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { localToday } from "../../chart/local-today.ts";
import { ScrollRegion } from "../parts/scroll-region.tsx";
import table from "../table.module.css";
import { useShortDay } from "../use-short-time.ts";

/** What each number decides, what it is today, what the specification says, and how far it may be changed. */
export function NumbersTable({ history }: { readonly history: ClinicHistory }) {
  const t = useTranslations("desk.clinic");
  const dayOf = useShortDay();
  const today = localToday(new Date());
  const numbers = numbersOn(history, today);
  return (
    <ScrollRegion label={t("numbers")}>
      <table className={`${table.table} ${table.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t("number")}</th>
            <th scope="col">{t("now")}</th>
            <th scope="col">{t("specified")}</th>
            <th scope="col">{t("bounds")}</th>
            <th scope="col">{t("rule")}</th>
          </tr>
        </thead>
        <tbody>
          {CLINIC_NUMBER_IDS.map((id) => {
            const { name, meaning, rule, unit, specified, least, most } = CLINIC_NUMBERS[id];
            const coming = history.filter(({ number, from }) => number === id && from > today).at(-1);
            return (
              <tr key={id}>
                <th scope="row">
                  <strong>{name}</strong>
                  <br />
                  <span className={table.quiet}>{meaning}</span>
                </th>
                <td className={table.steady} data-label={t("now")}>
                  <strong>{t("value", { value: numbers[id], unit })}</strong>
                  {coming === undefined ? null : (
                    <>
                      <br />
                      {t("coming", { value: coming.value, day: dayOf(coming.from) })}
                    </>
                  )}
                </td>
                <td className={table.steady} data-label={t("specified")}>
                  {t("value", { value: specified, unit })}
                </td>
                <td className={table.steady} data-label={t("bounds")}>
                  {t("range", { least, most })}
                </td>
                <td className={table.steady} data-label={t("rule")}>
                  {rule}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
