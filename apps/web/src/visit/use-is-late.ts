import { useEffect, useState } from "react";

/** A server that answers has done so by then. Milliseconds. */
const PATIENCE = 8000;

/** The chart has been waited for long enough: the server, or this browser's own store, may never answer. */
export const useIsLate = (): boolean => {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
};
