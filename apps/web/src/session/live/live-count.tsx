import type { SessionView } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { clockTime } from "../clock-time.ts";
import { CountDial } from "./count-dial.tsx";
import { type LiveTotal, LiveTotals } from "./live-totals.tsx";

const SIDES = ["left", "right"] as const;
const MINUTE = 60_000;

const inSeconds = (held: number): number => Math.floor(held / 1000);
const fromTo = (from: number, to: number): string => (from === to ? `${to}` : `${from}–${to}`);

/** The dial and its totals, in what the dose asks for: repetitions, seconds of a hold, or minutes. */
export function LiveCount({ view }: { readonly view: SessionView }) {
  const t = useTranslations("live");
  const { dose, holding, holds, sideCounts, count } = view;

  const dial = (): { readonly shown: string; readonly target: string } => {
    switch (dose.kind) {
      case "repetitions":
        return { shown: `${count}`, target: t("target", { target: fromTo(dose.from, dose.to) }) };
      case "hold":
        return {
          shown: `${inSeconds(holding?.duration ?? 0)}`,
          target: t("targetSeconds", { target: inSeconds(dose.duration) }),
        };
      case "time":
        return {
          shown: clockTime(view.timeDone),
          // The most fits the dial; the least is told when it is done. The sample patient shows less than a minute.
          target:
            dose.to < MINUTE
              ? t("target", { target: clockTime(dose.to) })
              : t("targetMinutes", { minutes: dose.to / MINUTE }),
        };
    }
  };
  const totals = (): readonly LiveTotal[] => {
    if (sideCounts !== null) {
      return SIDES.map((side) => ({ name: t(side), value: `${sideCounts[side]}`, isRunning: false }));
    }
    switch (dose.kind) {
      case "repetitions":
        return [];
      case "hold":
        return dose.each
          ? SIDES.map((side) => ({
              name: t(side),
              // Of what, the dial says.
              value: `${inSeconds(holds[side])}`,
              isRunning: holding?.side === side,
            }))
          : [{ name: t("holds"), value: t("holdsDone", { count, holds: dose.holds }), isRunning: holding !== null }];
      case "time":
        return [{ name: t(view.timer === null ? "repetitions" : "holds"), value: `${count}`, isRunning: false }];
    }
  };
  const { shown, target } = dial();
  const beside = totals();
  return (
    <>
      <CountDial
        count={shown}
        target={target}
        arc={view.arc}
        isFrozen={view.frozen !== null && view.holdByHand === null}
      />
      {beside.length === 0 ? null : <LiveTotals totals={beside} />}
    </>
  );
}
