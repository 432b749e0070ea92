import type { LandmarkSet, PictureSize } from "@plumbline/motion";
import { useEffect, useRef } from "react";
import { drawSkeleton, type SkeletonColours, type SkeletonLook } from "./draw-skeleton.ts";
import type { PictureFit } from "./picture-fit.ts";
import styles from "./stage.module.css";

type SkeletonOverlayProps = {
  readonly landmarks: LandmarkSet | null;
  readonly size: PictureSize;
  readonly fit: PictureFit;
  readonly look: Omit<SkeletonLook, "colours">;
};

const readColours = (element: Element): SkeletonColours => {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    near: token("--live-bone-near"),
    far: token("--live-bone-far"),
    frozen: token("--live-bone-frozen"),
    edge: token("--live-bone-edge"),
  };
};

export function SkeletonOverlay({ landmarks, size, fit, look }: SkeletonOverlayProps) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (element === null || context === null || context === undefined) return;
    const density = window.devicePixelRatio;
    const width = Math.round(size.width * density);
    const height = Math.round(size.height * density);
    // To set a size, even the same one, throws the canvas's memory away: too dear for every frame.
    if (element.width !== width) element.width = width;
    if (element.height !== height) element.height = height;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    if (landmarks === null) return;
    const unit = Math.min(size.width, size.height) / 100;
    drawSkeleton(context, landmarks, fit, unit, { ...look, colours: readColours(element) });
  }, [landmarks, size, fit, look]);

  return <canvas ref={canvas} className={styles.overlay} />;
}
