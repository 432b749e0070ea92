import { useTranslations } from "next-intl";
import en from "../../../messages/en.json";

const known = Object.keys(en.desk.checks) as readonly (keyof typeof en.desk.checks)[];

/** The name of a form check in the profession's words; a newer check than this page shows its id. */
export const useCheckName = (): ((check: string) => string) => {
  const t = useTranslations("desk.checks");
  return (check) => {
    const key = known.find((candidate) => candidate === check);
    return key === undefined ? check : t(key);
  };
};

export function CheckNames({ checks }: { readonly checks: readonly string[] }) {
  const t = useTranslations("desk.repetitions");
  const nameOf = useCheckName();
  return checks.length === 0 ? t("noChecks") : checks.map(nameOf).join(", ");
}
