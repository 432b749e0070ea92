"use client";

import { useMemo } from "react";
import { createDeskApi } from "../api/desk-api.ts";
import { site } from "../compose-site.ts";
import { SignInGate } from "../identity/sign-in-gate.tsx";
import { useIdentity } from "../identity/use-identity.ts";
import { useFragment } from "../session/use-fragment.ts";
import { Desk } from "./desk.tsx";
import { fromDeskFragment } from "./desk-place.ts";

/** The therapist's room, for therapists. Ids are in the fragment only. */
export function DeskScreen() {
  const identity = useIdentity();
  const fragment = useFragment();
  const api = useMemo(() => (identity.kind === "signed-in" ? createDeskApi(site().identity) : null), [identity.kind]);
  if (identity.kind !== "signed-in" || identity.person.role !== "therapist" || api === null) {
    return <SignInGate identity={identity} audience="therapist" />;
  }
  return <Desk api={api} person={identity.person} place={fromDeskFragment(fragment ?? "")} />;
}
