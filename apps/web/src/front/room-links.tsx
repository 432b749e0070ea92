"use client";

import { useTranslations } from "next-intl";
import { patientOf } from "../compose-site.ts";
import { Link } from "../i18n/navigation.ts";
import { useIdentity } from "../identity/use-identity.ts";

const ROOMS = [
  { name: "today", href: "/today" },
  { name: "tests", href: "/assessment" },
] as const;

/** In the header: a patient's own pages, and what everybody may read. */
export function RoomLinks({ className }: { readonly className: string | undefined }) {
  const t = useTranslations("front.nav");
  const isPatient = patientOf(useIdentity()) !== null;
  return (
    <>
      {(isPatient ? ROOMS : []).map(({ name, href }) => (
        <Link key={name} className={className} href={href}>
          {t(name)}
        </Link>
      ))}
      <Link className={className} href="/learn">
        {t("learn")}
      </Link>
    </>
  );
}
