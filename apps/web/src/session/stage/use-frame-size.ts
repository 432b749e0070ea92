import type { PictureSize } from "@plumbline/motion";
import { type RefObject, useEffect, useState } from "react";

/** The size of an element in CSS pixels, kept up to date; null before the first layout. */
export const useFrameSize = (element: RefObject<HTMLElement | null>): PictureSize | null => {
  const [size, setSize] = useState<PictureSize | null>(null);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
};
