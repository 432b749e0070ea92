/** Radians in one degree. Inside the package angles are radians; `Degrees` are for those who call it. */
export const degree = Math.PI / 180;
