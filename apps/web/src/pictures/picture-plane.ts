/** A point in the plane of the picture: metres to the right of its middle, and above the floor. */
export type Spot = { readonly x: number; readonly y: number };

/** The box of a picture is 100 × 120, its floor at 116; a body stays between 8 and 92. */
export const EDGE = { left: -0.66, right: 0.66, top: 1.82 } as const;
const FLOOR = 116;
const UNITS_PER_METRE = 62;

export const middleOf = (spots: readonly Spot[]): Spot => ({
  x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
  y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
});

export const toBox = ({ x, y }: Spot): { readonly x: string; readonly y: string } => ({
  x: (50 + x * UNITS_PER_METRE).toFixed(1),
  y: (FLOOR - y * UNITS_PER_METRE).toFixed(1),
});

/** Path data. */
export const pathThrough = (spots: readonly Spot[]): string =>
  `M${spots
    .map(toBox)
    .map(({ x, y }) => `${x} ${y}`)
    .join("L")}`;

/** From the floor up. */
export const upright = (x: number, height: number): string =>
  pathThrough([
    { x, y: height },
    { x, y: 0 },
  ]);
