"use client";

import type { ReactNode } from "react";
import { SignInGate } from "../identity/sign-in-gate.tsx";
import { useIdentity } from "../identity/use-identity.ts";
import { PageFrame } from "../parts/page-frame.tsx";
import styles from "./today.module.css";

/** A page of the patient who is signed in. */
export function PatientPage({ children }: { readonly children: ReactNode }) {
  const identity = useIdentity();
  if (identity.kind !== "signed-in" || identity.person.role !== "patient") {
    return <SignInGate identity={identity} audience="patient" />;
  }
  return (
    <PageFrame>
      <div className={styles.page}>{children}</div>
    </PageFrame>
  );
}
