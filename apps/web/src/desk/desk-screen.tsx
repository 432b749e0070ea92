"use client";

import { useMemo } from "react";
import { createChartApi } from "../api/chart-api.ts";
import { createDeskApi } from "../api/desk-api.ts";
import { site } from "../compose-site.ts";
import { SignInGate } from "../identity/sign-in-gate.tsx";
import { useIdentity } from "../identity/use-identity.ts";
import { useFragment } from "../session/use-fragment.ts";
import { Desk, type DeskApis } from "./desk.tsx";
import { fromDeskFragment } from "./desk-place.ts";

const connect = (): DeskApis => {
  const { identity } = site();
  return { desk: createDeskApi(identity), chartOf: (patientId) => createChartApi(identity, patientId) };
};

/** The therapist's room, for therapists. Ids are in the fragment only. */
export function DeskScreen() {
  const identity = useIdentity();
  const fragment = useFragment();
  const apis = useMemo(() => (identity.kind === "signed-in" ? connect() : null), [identity.kind]);
  if (identity.kind !== "signed-in" || identity.person.role !== "therapist" || apis === null) {
    return <SignInGate identity={identity} audience="therapist" />;
  }
  return <Desk apis={apis} person={identity.person} place={fromDeskFragment(fragment ?? "")} />;
}
