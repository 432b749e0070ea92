import { useEffect, useRef, useState } from "react";
import type { PictureFit } from "./picture-fit.ts";
import styles from "./stage.module.css";

/** What the page shows: exactly the pictures that the detector sees. */
export type Preview = MediaStream | HTMLCanvasElement;

type PreviewPictureProps = { readonly preview: Preview; readonly width: number; readonly fit: PictureFit };

const asElement = (preview: Preview): HTMLVideoElement | HTMLCanvasElement => {
  if (preview instanceof HTMLCanvasElement) return preview;
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.srcObject = preview;
  // A refused start leaves the skeleton on the dark ground, which still shows what is measured.
  video.play().catch(() => undefined);
  return video;
};

/** The element that shows the stream, or the canvas that somebody else draws on, put into the page as it is. */
export function PreviewPicture({ preview, width, fit }: PreviewPictureProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);

  useEffect(() => {
    const shown = asElement(preview);
    holder.current?.replaceChildren(shown);
    setElement(shown);
    return () => {
      if (shown instanceof HTMLVideoElement) shown.srcObject = null;
      shown.remove();
    };
  }, [preview]);

  useEffect(() => {
    if (element === null) return;
    // Set from script: the content security policy allows no style attribute in the page's text.
    element.style.width = `${width * fit.scale}px`;
    element.style.left = `${fit.left}px`;
    element.style.top = `${fit.top}px`;
  }, [element, width, fit]);

  return <div ref={holder} className={styles.picture} aria-hidden="true" />;
}
