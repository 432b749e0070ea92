import { BoxGeometry, Color, Mesh, MeshBasicMaterial, type Object3D } from "three";

type Size = { readonly x: number; readonly y: number; readonly z: number };

/** How light each side of a box is under the room's light from above and the front: +x, −x, +y, −y, +z, −z. */
const SHADES = [0.8, 0.86, 1.06, 0.55, 1, 0.7] as const;

/** A box with its light painted on: cheaper than a lamp where nothing moves. Metres. */
export const createBox = (color: string, centre: Size, size: Size): Object3D => {
  const materials = SHADES.map((shade) => new MeshBasicMaterial({ color: new Color(color).multiplyScalar(shade) }));
  const box = new Mesh(new BoxGeometry(size.x, size.y, size.z), materials);
  box.position.set(centre.x, centre.y, centre.z);
  return box;
};
