import type { View } from "@plumbline/motion";

/** Degrees between the camera and where the person faces; from the side it sees the right one. */
export const YAW_OF_VIEW: Readonly<Record<View, number>> = { front: 0, oblique: 45, side: 90, behind: 180 };
