"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import { createAccessApi } from "../api/access-api.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { site } from "../compose-site.ts";
import { SignInGate } from "../identity/sign-in-gate.tsx";
import { SignOutButton } from "../identity/sign-out-button.tsx";
import { useIdentity } from "../identity/use-identity.ts";
import { buttonClass } from "../parts/button.tsx";
import { PageFrame } from "../parts/page-frame.tsx";
import sheet from "../parts/sheet.module.css";
import { AcceptInvitation } from "./accept-invitation.tsx";
import styles from "./access.module.css";
import { AccessNotice } from "./access-notice.tsx";
import { AuditList } from "./audit-list.tsx";
import { GrantCard } from "./grant-card.tsx";

/** A patient's own page: who sees their sessions, who has looked, and how to change it. */
export function AccessScreen() {
  const identity = useIdentity();
  if (identity.kind !== "signed-in" || identity.person.role !== "patient") {
    return <SignInGate identity={identity} audience="patient" />;
  }
  return <Access name={identity.person.name} />;
}

function Access({ name }: { readonly name: string }) {
  const t = useTranslations("access");
  const api = useMemo(() => createAccessApi(site().identity), []);
  const load = useCallback(() => api.grants(), [api]);
  const [grants, reload] = useLoaded(load);
  const [changes, setChanges] = useState(0);
  const changed = () => {
    setChanges((before) => before + 1);
    reload();
  };
  const running = grants.kind === "ready" ? grants.value.filter(({ to }) => to === null) : [];
  const ended = grants.kind === "ready" ? grants.value.filter(({ to }) => to !== null) : [];
  return (
    <PageFrame>
      <div className={sheet.sheet}>
        <div className={sheet.section}>
          <h1 className={sheet.title}>{t("title")}</h1>
          <p className={sheet.quiet}>{t("lead", { name })}</p>
        </div>
        <section className={sheet.section} aria-labelledby="grants">
          <h2 id="grants" className={sheet.heading}>
            {t("now")}
          </h2>
          <AccessNotice loaded={grants} onRetry={reload} />
          {grants.kind === "ready" && running.length === 0 ? <p>{t("nobody")}</p> : null}
          <ul className={styles.grants}>
            {running.map((grant) => (
              <GrantCard key={grant.id} grant={grant} api={api} onEnded={changed} />
            ))}
            {ended.map((grant) => (
              <GrantCard key={grant.id} grant={grant} api={api} onEnded={changed} />
            ))}
          </ul>
        </section>
        <AcceptInvitation api={api} onAccepted={changed} />
        <AuditList key={changes} api={api} />
        <div className={sheet.buttons}>
          <SignOutButton className={buttonClass("quiet")} />
        </div>
      </div>
    </PageFrame>
  );
}
