"use client";

import { useTranslations } from "next-intl";
import { Button } from "./button.tsx";
import { useReadAloud } from "./use-read-aloud.ts";

/** Nothing where the device has no voice of its own. */
export function ReadAloudButton({ text }: { readonly text: string }) {
  const t = useTranslations("learn");
  const { isPossible, isReading, toggle } = useReadAloud(text);
  if (!isPossible) return null;
  return (
    <Button look="quiet" icon={isReading ? "stop" : "voice-on"} onPress={toggle}>
      {t(isReading ? "silence" : "readAloud")}
    </Button>
  );
}
