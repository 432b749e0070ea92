import type { Flags } from "@plumbline/clinical";
import type { SessionView } from "@plumbline/session";
import { useMemo } from "react";
import { type Needs, needsOf, type Senses } from "./senses.ts";
import { useArms } from "./use-arms.ts";
import type { VisitVoice } from "./use-visit-voice.ts";

const NO_FLAGS: Flags = new Set();

/** UX-02, UX-04: how this patient's visit is heard, seen and answered. @param flags of the chart; undefined while unknown */
export const useSenses = (
  voice: VisitVoice,
  flags: Flags | undefined,
  isAsking: boolean,
  view: SessionView | null,
): { readonly needs: Needs; readonly senses: Senses } => {
  const arms = useArms(isAsking, view);
  const senses = useMemo(() => ({ say: voice.say, arms }), [voice, arms]);
  const needs = useMemo(() => needsOf(flags ?? NO_FLAGS), [flags]);
  return { needs, senses };
};
