import { useTranslations } from "next-intl";
import { site } from "../compose-site.ts";

export function SignOutButton({ className }: { readonly className: string | undefined }) {
  const t = useTranslations("account");
  return (
    <button type="button" className={className} onClick={() => void site().identity.signOut()}>
      {t("signOut")}
    </button>
  );
}
