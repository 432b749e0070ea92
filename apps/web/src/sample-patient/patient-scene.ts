import type { PictureSize } from "@plumbline/motion";
import type { Camera, Chair, SyntheticBody } from "@plumbline/synthetic";
import {
  Color,
  DirectionalLight,
  HemisphereLight,
  Mesh,
  PerspectiveCamera,
  Scene,
  Texture,
  WebGLRenderer,
} from "three";
import { createFigure } from "./figure/figure.ts";
import { palette } from "./palette.ts";
import { createChair } from "./room/chair.ts";
import { createContactShadow } from "./room/contact-shadow.ts";
import { createRoom } from "./room/room.ts";

export type PatientScene = {
  readonly render: (body: SyntheticBody) => void;
  /** Frees the GPU's memory and the context. */
  readonly dispose: () => void;
};

const disposeMaterial = (material: Mesh["material"]): void => {
  for (const one of [material].flat()) {
    for (const value of Object.values(one)) if (value instanceof Texture) value.dispose();
    one.dispose();
  }
};

const aim = (camera: Camera, picture: PictureSize): PerspectiveCamera => {
  const view = new PerspectiveCamera(camera.verticalFieldOfView, picture.width / picture.height, 0.1, 20);
  view.position.set(camera.position.x, camera.position.y, camera.position.z);
  view.lookAt(camera.target.x, camera.target.y, camera.target.z);
  return view;
};

/**
 * Draws the sample patient in her room as the camera sees her.
 * @param chair null when the room has none
 * @throws {Error} when the browser gives no WebGL context
 */
export const openPatientScene = (
  canvas: HTMLCanvasElement,
  camera: Camera,
  first: SyntheticBody,
  chair: Chair | null,
): PatientScene => {
  const picture: PictureSize = { width: canvas.width, height: canvas.height };
  const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: false, stencil: false });
  renderer.setPixelRatio(1);
  renderer.setSize(picture.width, picture.height, false);
  const figure = createFigure(first);
  const shadow = createContactShadow();
  const scene = new Scene();
  scene.background = new Color(palette.wall);
  const lamp = new DirectionalLight("#fff3e0", 1.9);
  lamp.position.set(-2.2, 3.2, 2.6);
  scene.add(createRoom(), shadow.object, figure.object, new HemisphereLight("#ffffff", "#8a7a68", 1.7), lamp);
  if (chair !== null) scene.add(createChair(chair));
  const view = aim(camera, picture);
  return {
    render: (body) => {
      figure.pose(body);
      shadow.pose(body);
      renderer.render(scene, view);
    },
    dispose: () => {
      scene.traverse((part) => {
        if (!(part instanceof Mesh)) return;
        part.geometry.dispose();
        disposeMaterial(part.material);
      });
      renderer.dispose();
      renderer.forceContextLoss();
    },
  };
};
