import { useCallback, useEffect, useState } from "react";

export type Playback = {
  /** The one time cursor of figure, charts and tables: milliseconds of the session. */
  readonly at: number;
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly seek: (at: number) => void;
  readonly toggle: () => void;
  readonly setSpeed: (speed: number) => void;
};

/** Time that runs from `from` to `to`, in milliseconds, while it plays. */
export const usePlayback = (from: number, to: number): Playback => {
  const [at, setAt] = useState(from);
  const [isPlaying, setIsPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);

  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    let handle = requestAnimationFrame(function step(now) {
      const passed = (now - last) * speed;
      last = now;
      setAt((before) => Math.min(to, before + passed));
      handle = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(handle);
  }, [isPlaying, speed, to]);

  const hasEnded = at >= to;
  useEffect(() => {
    if (hasEnded) setIsPlaying(false);
  }, [hasEnded]);

  const seek = useCallback((next: number) => setAt(Math.min(to, Math.max(from, next))), [from, to]);
  const toggle = useCallback(() => {
    if (hasEnded) setAt(from);
    setIsPlaying((before) => !before);
  }, [hasEnded, from]);
  return { at, isPlaying, speed, seek, toggle, setSpeed };
};
