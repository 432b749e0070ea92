import type { SyntheticBody } from "@plumbline/synthetic";
import { Group, type Object3D } from "three";
import { createArms } from "./arms.ts";
import { createFigureMaterials } from "./garment-materials.ts";
import { createHands } from "./hands.ts";
import { createHead } from "./head.ts";
import { createTrousers } from "./legs.ts";
import { createShoes } from "./shoes.ts";
import { createNeck, createTunic } from "./trunk.ts";

export type Figure = { readonly object: Object3D; readonly pose: (body: SyntheticBody) => void };

/** The sample patient: a woman of about 70 in everyday clothes, moved by a synthetic body. */
export const createFigure = (first: SyntheticBody): Figure => {
  const materials = createFigureMaterials();
  const parts = [
    createTunic(first, materials),
    createNeck(first, materials),
    createHead(materials),
    ...createArms(first, materials),
    ...createHands(materials),
    ...createTrousers(first, materials),
    ...createShoes(materials),
  ];
  const object = new Group();
  object.add(...parts.map((part) => part.object));
  const pose = (body: SyntheticBody): void => {
    for (const part of parts) part.pose(body);
  };
  pose(first);
  return { object, pose };
};
