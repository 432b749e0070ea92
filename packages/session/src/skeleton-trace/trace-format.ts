/**
 * Version 1, before compression (raw DEFLATE, RFC 1951). Numbers are little-endian.
 *
 * | bytes | what |
 * | --- | --- |
 * | 4 | "PLST" |
 * | 1 | version |
 * | 1 | joints in a pose |
 * | 2, 2 | picture width and height, pixels |
 * | 4 | poses |
 * | 4, 4 | float32 step of x and y, step of z, pixels |
 * | joints × poses | 1 where the joint is present, joint by joint |
 * | … | for x, then y, then z; joint by joint: change since the joint's last presence, less its parent's change |
 *
 * A change is zigzag coded in one byte, or, from 255 up, as 255 and two or more bytes of a base-128 number.
 */
export const TRACE_MAGIC = [0x50, 0x4c, 0x53, 0x54] as const;
export const TRACE_VERSION = 1;
export const HEADER_LENGTH = 22;
export const AXES = ["x", "y", "z"] as const;
/** Longer than any trace that is written; bounds what a forged header can make a reader allocate. */
export const MOST_POSES = 6_100;
