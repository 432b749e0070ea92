import { useEffect } from "react";

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, a, input, select, textarea") !== null;

/** UX-01: Escape stops always, the space bar wherever it does not press a button. */
export const useStopKeys = (isListening: boolean, onStop: () => void): void => {
  useEffect(() => {
    if (!isListening) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape" && !(event.key === " " && !isControl(event.target))) return;
      event.preventDefault();
      onStop();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [isListening, onStop]);
};
