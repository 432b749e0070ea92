import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import type { ApiResult } from "../../api/api-result.ts";
import { Icon } from "../../parts/icon.tsx";
import controls from "../controls.module.css";
import { Problem } from "./problem.tsx";

type Failed = Extract<ApiResult<unknown>, { readonly kind: "failed" }>;

type NoteFormProps = {
  /** On the button that opens the form. */
  readonly action: string;
  /** What screen readers say, where the button's place says which thing it is about. */
  readonly actionName?: string;
  readonly noteLabel: string;
  readonly isNoteNeeded: boolean;
  /** What stands above the note: other fields, and what should be known. */
  readonly children?: ReactNode;
  /** Why it cannot be sent as it stands; null when it can. */
  readonly check?: (note: string) => ReactNode;
  readonly send: (note: string) => Promise<ApiResult<unknown>>;
  /** Words of its own for a refusal of the server; null: the usual ones. */
  readonly sayFailure?: (failed: Failed) => ReactNode;
  readonly onSent?: () => void;
  readonly isUrgent?: boolean;
};

/** A button that opens a form with a note. What was written stays until the server has kept it. */
export function NoteForm(props: NoteFormProps) {
  const {
    action,
    actionName = action,
    noteLabel,
    isNoteNeeded,
    children,
    check,
    send,
    sayFailure,
    onSent,
    isUrgent = false,
  } = props;
  const t = useTranslations("deskDecide");
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState<ReactNode>(null);

  const close = () => {
    setIsOpen(false);
    setProblem(null);
    opener.current?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    const trouble = (isNoteNeeded && note.trim() === "" ? t("noteMissing") : null) ?? check?.(note) ?? null;
    setProblem(trouble);
    if (trouble !== null) return;
    setIsSending(true);
    const result = await send(note.trim());
    setIsSending(false);
    if (result.kind === "ok") {
      setNote("");
      close();
      onSent?.();
    } else setProblem(sayFailure?.(result) ?? <Problem failed={result} />);
  };

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={isUrgent ? controls.primary : controls.button}
        aria-label={actionName}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : setIsOpen(true))}
      >
        {action}
      </button>
      {isOpen ? (
        <form className={controls.form} aria-label={actionName} noValidate onSubmit={(event) => void submit(event)}>
          {children}
          <label className={controls.field}>
            <span className={controls.label}>{noteLabel}</span>
            <textarea
              className={controls.input}
              value={note}
              maxLength={1000}
              required={isNoteNeeded}
              aria-describedby={problem === null ? undefined : id}
              onChange={(event) => setNote(event.target.value)}
            />
          </label>
          <div id={id} role="alert">
            {problem === null ? null : (
              <div className={controls.error}>
                <Icon name="attention" />
                <div>{problem}</div>
              </div>
            )}
          </div>
          <div className={controls.row}>
            <button type="submit" className={controls.primary} aria-disabled={isSending}>
              {isSending ? t("sending") : t("save")}
            </button>
            <button type="button" className={controls.button} onClick={close}>
              {t("cancel")}
            </button>
          </div>
        </form>
      ) : null}
    </>
  );
}
