import { CLINIC_NUMBER_IDS, CLINIC_NUMBERS, type ClinicNumberId, isAllowedNumber } from "@plumbline/clinical";
import type { ClinicChangeRequest } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ApiResult } from "../../api/api-result.ts";
import controls from "../controls.module.css";
import { NoteForm } from "../decisions/note-form.tsx";

type ChangeFormProps = {
  readonly lastValue: (number: ClinicNumberId) => number;
  readonly send: (change: ClinicChangeRequest) => Promise<ApiResult<unknown>>;
};

/** One number, its new value, and why. */
export function ChangeForm({ lastValue, send }: ChangeFormProps) {
  const t = useTranslations("desk.clinic");
  const [number, setNumber] = useState<ClinicNumberId>(CLINIC_NUMBER_IDS[0]);
  const [value, setValue] = useState("");
  const { least, most, unit } = CLINIC_NUMBERS[number];

  const check = () => {
    if (value.trim() === "" || !isAllowedNumber(number, Number(value))) return t("outOfBounds", { least, most });
    return Number(value) === lastValue(number) ? t("isSo") : null;
  };
  return (
    <NoteForm
      action={t("change")}
      noteLabel={t("reason")}
      isNoteNeeded
      check={check}
      send={(reason) => send({ number, value: Number(value), reason })}
      onSent={() => setValue("")}
    >
      <label className={controls.field}>
        <span className={controls.label}>{t("number")}</span>
        <select
          className={controls.input}
          value={number}
          onChange={(event) => {
            const chosen = CLINIC_NUMBER_IDS.find((id) => id === event.target.value);
            if (chosen !== undefined) setNumber(chosen);
            setValue("");
          }}
        >
          {CLINIC_NUMBER_IDS.map((id) => (
            <option key={id} value={id}>
              {CLINIC_NUMBERS[id].name}
            </option>
          ))}
        </select>
      </label>
      <label className={controls.field}>
        <span className={controls.label}>{t("newValue", { unit, least, most })}</span>
        <input
          className={controls.input}
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          step={1}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </label>
      <p className={controls.quiet}>{t("when")}</p>
    </NoteForm>
  );
}
