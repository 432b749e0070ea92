import { add, scale, type Vector3, vector } from "./vector.ts";

/** A place with directions of its own, right-handed: left × up = forward. All in room metres. */
export type Frame = {
  readonly origin: Vector3;
  readonly left: Vector3;
  readonly up: Vector3;
  readonly forward: Vector3;
};

/** At the room's origin, facing the default camera: left is x, up is y, forward is z. */
export const roomFrame: Frame = {
  origin: vector(0, 0, 0),
  left: vector(1, 0, 0),
  up: vector(0, 1, 0),
  forward: vector(0, 0, 1),
};

export const moveTo = (frame: Frame, origin: Vector3): Frame => ({ ...frame, origin });

/** Radians; the top goes forward. */
export const pitchForward = (frame: Frame, angle: number): Frame => ({
  ...frame,
  up: add(scale(frame.up, Math.cos(angle)), scale(frame.forward, Math.sin(angle))),
  forward: add(scale(frame.forward, Math.cos(angle)), scale(frame.up, -Math.sin(angle))),
});

/** Radians; the face turns to the left. */
export const turnLeft = (frame: Frame, angle: number): Frame => ({
  ...frame,
  forward: add(scale(frame.forward, Math.cos(angle)), scale(frame.left, Math.sin(angle))),
  left: add(scale(frame.left, Math.cos(angle)), scale(frame.forward, -Math.sin(angle))),
});

/** Radians; the top goes to the left. */
export const tiltLeft = (frame: Frame, angle: number): Frame => ({
  ...frame,
  up: add(scale(frame.up, Math.cos(angle)), scale(frame.left, Math.sin(angle))),
  left: add(scale(frame.left, Math.cos(angle)), scale(frame.up, -Math.sin(angle))),
});

/** The room position of a point given by its metres to the left, up and forward of the frame's origin. */
export const placeAt = (frame: Frame, left: number, up: number, forward: number): Vector3 =>
  add(frame.origin, scale(frame.left, left), scale(frame.up, up), scale(frame.forward, forward));
