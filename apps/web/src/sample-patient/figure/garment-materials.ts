import { MeshLambertMaterial } from "three";
import { palette } from "../palette.ts";

export type FigureMaterials = Readonly<
  Record<
    "skin" | "lips" | "eyeWhite" | "iris" | "brow" | "hair" | "glasses" | "top" | "trousers" | "shoe" | "sole",
    MeshLambertMaterial
  >
>;

export const createFigureMaterials = (): FigureMaterials => {
  const paint = (color: string) => new MeshLambertMaterial({ color });
  return {
    skin: paint(palette.skin),
    lips: paint(palette.lips),
    eyeWhite: paint(palette.eyeWhite),
    iris: paint(palette.iris),
    brow: paint(palette.brow),
    hair: paint(palette.hair),
    glasses: paint(palette.glasses),
    top: paint(palette.top),
    trousers: paint(palette.trousers),
    shoe: paint(palette.shoe),
    sole: paint(palette.sole),
  };
};
