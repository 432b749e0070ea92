import { useEffect, useState } from "react";

/** Whole seconds until a moment of the wall clock; 0 after it. @param until null: there is no such moment */
export const useSecondsUntil = (until: number | null): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until === null) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [until]);
  return until === null ? 0 : Math.max(0, Math.ceil((until - now) / 1000));
};
