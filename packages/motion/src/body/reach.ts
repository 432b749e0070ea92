/**
 * What the camera must show of an exercise. Of `whole` the person stands, and lengths are shares of H; of `upper` the
 * legs may be hidden or seated, and lengths are shares of T.
 */
export type Reach = "whole" | "upper";
