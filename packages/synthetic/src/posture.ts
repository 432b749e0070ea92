import type { Side } from "@plumbline/motion";
import type { Vector3 } from "./vector.ts";

/** Where and which way a person stands. Metres on the floor; `heading` in radians, 0 towards the default camera. */
export type Place = { readonly x: number; readonly z: number; readonly heading: number };

/** A wrist that is brought somewhere instead of hanging from its shoulder. */
export type ArmTouch = {
  /** 0 hangs, 1 is there; between the two the wrist is on the straight line. */
  readonly share: number;
  /**
   * What the wrist's place belongs to. "room": room metres. "upright" and "chest": metres outward (x), up (y) and
   * forward (z) of the arm's own shoulder, along the person's heading or along the leaning chest.
   */
  readonly against: "room" | "upright" | "chest";
  readonly wrist: Vector3;
  /** Where the elbow points: outward (x), up (y), forward (z), along the chest if `against` says so. */
  readonly elbow: Vector3;
};

/** Radians from hanging straight down, against the person's heading, not against the trunk. */
export type ArmPosture = {
  /** Upper arm forward and up. */
  readonly flexion: number;
  /** Upper arm out to its own side. */
  readonly abduction: number;
  /** 0 is a straight elbow. */
  readonly elbow: number;
  readonly touch?: ArmTouch;
};

export type FootPosture = {
  /** Ankle joint, room metres. */
  readonly ankle: Vector3;
  /** Direction of the toes, radians, as `Place.heading`. */
  readonly heading: number;
  /** Radians; toes down. */
  readonly pitch: number;
  /** How much the knee points up besides forward: above 0 for a leg that is stretched out in front. Default 0. */
  readonly kneeUp?: number;
};

/** Everything that decides where the joints of a body are. Angles in radians. */
export type Posture = {
  /** Midway between the hip joints, room metres. */
  readonly hips: Vector3;
  readonly heading: number;
  readonly trunk: {
    /** Lower trunk forward from upright. */
    readonly lean: number;
    /** Upper trunk forward of the lower: a stoop, or a rounded back. */
    readonly curve: number;
    /** To the person's left. */
    readonly tilt: number;
    /** Shoulders to the left of the pelvis. */
    readonly turn: number;
  };
  /** Neck and face forward from upright: looking down. */
  readonly head: { readonly neck: number; readonly face: number };
  readonly arms: Readonly<Record<Side, ArmPosture>>;
  readonly feet: Readonly<Record<Side, FootPosture>>;
  /** Shares of sway that a seat, or hands on a wall, take away. Default none. */
  readonly held?: { readonly hips: number; readonly trunk: number };
};

export const mapSides = <Value>(make: (side: Side) => Value): Readonly<Record<Side, Value>> => ({
  left: make("left"),
  right: make("right"),
});

/** 1 for the person's left, −1 for the right: the sign of that side along a frame's `left`. */
export const signOf = (side: Side): 1 | -1 => (side === "left" ? 1 : -1);

export const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");
