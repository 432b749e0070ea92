import type { Milliseconds, PictureSize } from "@plumbline/motion";
import type { Camera, SyntheticBody } from "@plumbline/synthetic";
import {
  Color,
  DirectionalLight,
  HemisphereLight,
  Mesh,
  type Object3D,
  PerspectiveCamera,
  Scene,
  Texture,
  WebGLRenderer,
} from "three";
import type { Belongings } from "./belongings.ts";
import { createFigure } from "./figure/figure.ts";
import { palette } from "./palette.ts";
import { createBand } from "./room/band.ts";
import { createChair } from "./room/chair.ts";
import { createContactShadow } from "./room/contact-shadow.ts";
import type { MovingObject } from "./room/moving-object.ts";
import { createRoom } from "./room/room.ts";
import { createStep } from "./room/step.ts";
import { createWallPiece } from "./room/wall-piece.ts";
import { createWeights } from "./room/weights.ts";

export type PatientScene = {
  readonly render: (body: SyntheticBody, at: Milliseconds) => void;
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

const standingObjects = ({ step, wall }: Belongings): readonly Object3D[] => [
  ...(step === null ? [] : [createStep(step)]),
  ...(wall === null ? [] : [createWallPiece(wall)]),
];

const movingObjects = ({ chairAt, band, hasWeights }: Belongings): readonly MovingObject[] => [
  ...(chairAt === null ? [] : [createChair(chairAt)]),
  ...(band === null ? [] : [createBand(band)]),
  ...(hasWeights ? [createWeights()] : []),
];

/**
 * Draws the sample patient in her room as the camera sees her.
 * @throws {Error} when the browser gives no WebGL context
 */
export const openPatientScene = (
  canvas: HTMLCanvasElement,
  camera: Camera,
  first: SyntheticBody,
  belongings: Belongings,
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
  const moving = movingObjects(belongings);
  scene.add(...standingObjects(belongings), ...moving.map(({ object }) => object));
  const view = aim(camera, picture);
  return {
    render: (body, at) => {
      figure.pose(body);
      shadow.pose(body);
      for (const { pose } of moving) pose(body, at);
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
