import type { SyntheticBody, Vector3 } from "@plumbline/synthetic";
import { CanvasTexture, Group, Mesh, MeshBasicMaterial, type Object3D, PlaneGeometry } from "three";

const paintSpot = (): CanvasTexture => {
  const canvas = document.createElement("canvas");
  canvas.width = 64;
  canvas.height = 64;
  const brush = canvas.getContext("2d");
  if (brush !== null) {
    const spot = brush.createRadialGradient(32, 32, 2, 32, 32, 32);
    spot.addColorStop(0, "#000000ff");
    spot.addColorStop(0.5, "#00000070");
    spot.addColorStop(1, "#00000000");
    brush.fillStyle = spot;
    brush.fillRect(0, 0, 64, 64);
  }
  return new CanvasTexture(canvas);
};

export type ContactShadow = { readonly object: Object3D; readonly pose: (body: SyntheticBody) => void };

/** Soft dark patches on the floor instead of a shadow map: they tie the feet to the ground for next to nothing. */
export const createContactShadow = (): ContactShadow => {
  const texture = paintSpot();
  const createPatch = (width: number, depth: number) => {
    const material = new MeshBasicMaterial({ map: texture, transparent: true, depthWrite: false });
    const patch = new Mesh(new PlaneGeometry(width, depth), material);
    patch.rotation.x = -Math.PI / 2;
    const put = (over: Vector3, height: number, opacity: number): void => {
      patch.position.set(over.x, 0.004, over.z);
      material.opacity = opacity / (1 + 14 * Math.max(0, height));
    };
    return { patch, put };
  };
  const left = createPatch(0.42, 0.42);
  const right = createPatch(0.42, 0.42);
  const body = createPatch(1, 0.75);
  const object = new Group();
  object.add(body.patch, left.patch, right.patch);
  return {
    object,
    pose: ({ landmarks, pelvis, measures }) => {
      left.put(landmarks.leftAnkle, landmarks.leftAnkle.y - measures.ankleHeight, 0.5);
      right.put(landmarks.rightAnkle, landmarks.rightAnkle.y - measures.ankleHeight, 0.5);
      body.put(pelvis.origin, 0, 0.22);
    },
  };
};
