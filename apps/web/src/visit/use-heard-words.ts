import { useLocale } from "next-intl";
import { useEffect } from "react";
import { findRecognition, isHeardOnDevice, listenOnDevice } from "../adapters/device-speech.ts";

/** SAFE-05, PRIV-01: what is said, where the browser recognises it on this device; else nothing is ever heard. */
export const useHeardWords = (isListening: boolean, onWords: (words: string) => void): void => {
  const locale = useLocale();
  useEffect(() => {
    if (!isListening) return;
    let release: (() => void) | null = null;
    let isOver = false;
    const maker = findRecognition(window);
    void isHeardOnDevice(maker, locale).then((isOnDevice) => {
      if (isOnDevice && maker !== null && !isOver) release = listenOnDevice(maker, locale, onWords);
    });
    return () => {
      isOver = true;
      release?.();
    };
  }, [isListening, locale, onWords]);
};
