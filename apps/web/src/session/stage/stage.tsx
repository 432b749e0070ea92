import type { JointName, PoseFrame, Side } from "@plumbline/motion";
import { type ReactNode, useMemo, useRef } from "react";
import { fitPicture } from "./picture-fit.ts";
import { type Preview, PreviewPicture } from "./preview-picture.tsx";
import { SkeletonOverlay } from "./skeleton-overlay.tsx";
import styles from "./stage.module.css";
import { useFrameSize } from "./use-frame-size.ts";

type StageProps = {
  readonly preview: Preview | null;
  readonly frame: PoseFrame | null;
  /** REP-09: only what is shown is mirrored. A video file is shown as it was taken. */
  readonly isMirrored: boolean;
  readonly measuredSide: Side | null;
  readonly isFrozen: boolean;
  readonly deciding: readonly JointName[];
  /** Drawn over the picture and mirrored with it: the outline to stand in. */
  readonly outline?: ReactNode;
  readonly children: ReactNode;
};

/** The picture that fills the screen, the skeleton over it, and whatever lies on top. */
export function Stage(props: StageProps) {
  const { preview, frame, isMirrored, measuredSide, isFrozen, deciding, outline, children } = props;
  const element = useRef<HTMLDivElement>(null);
  const size = useFrameSize(element);
  const width = frame?.picture.width;
  const height = frame?.picture.height;
  const fit = useMemo(
    () => (size === null || width === undefined || height === undefined ? null : fitPicture({ width, height }, size)),
    [size, width, height],
  );
  const look = useMemo(() => ({ measuredSide, isFrozen, deciding }), [measuredSide, isFrozen, deciding]);

  return (
    <div className={styles.stage}>
      <div ref={element} className={`${styles.frame} ${isMirrored ? styles.isMirrored : ""}`} aria-hidden="true">
        {preview !== null && fit !== null && width !== undefined ? (
          <PreviewPicture preview={preview} width={width} fit={fit} />
        ) : null}
        {size !== null && fit !== null ? (
          <SkeletonOverlay landmarks={frame?.image ?? null} size={size} fit={fit} look={look} />
        ) : null}
        {outline}
      </div>
      {children}
    </div>
  );
}
