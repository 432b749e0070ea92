import { createRandom } from "@plumbline/synthetic";
import { CanvasTexture, Color, RepeatWrapping, SRGBColorSpace } from "three";
import { palette } from "../palette.ts";

const SIZE = 256;
const PLANKS = 4;

const paint = (draw: (brush: CanvasRenderingContext2D) => void): CanvasTexture => {
  const canvas = document.createElement("canvas");
  canvas.width = SIZE;
  canvas.height = SIZE;
  const brush = canvas.getContext("2d");
  if (brush !== null) draw(brush);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  return texture;
};

const shade = (color: string, factor: number): string => `#${new Color(color).multiplyScalar(factor).getHexString()}`;

/** Oak boards, calm enough not to be taken for limbs. */
export const createFloorTexture = (): CanvasTexture => {
  const texture = paint((brush) => {
    const random = createRandom(7);
    const height = SIZE / PLANKS;
    for (let plank = 0; plank < PLANKS; plank += 1) {
      brush.fillStyle = shade(palette.floor, 0.94 + random() * 0.12);
      brush.fillRect(0, plank * height, SIZE, height);
      brush.fillStyle = palette.floorLine;
      brush.fillRect(0, plank * height, SIZE, 2);
      brush.fillRect(Math.floor(random() * SIZE), plank * height, 2, height);
    }
  });
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.repeat.set(6, 10);
  return texture;
};

/** Plain plaster, lighter towards the window and darker towards the floor. */
export const createWallTexture = (): CanvasTexture =>
  paint((brush) => {
    brush.fillStyle = palette.wall;
    brush.fillRect(0, 0, SIZE, SIZE);
    const glow = brush.createRadialGradient(SIZE * 0.37, SIZE * 0.5, 10, SIZE * 0.42, SIZE * 0.5, SIZE * 0.55);
    glow.addColorStop(0, palette.wallLight);
    glow.addColorStop(1, `${palette.wallLight}00`);
    brush.fillStyle = glow;
    brush.fillRect(0, 0, SIZE, SIZE);
    const dusk = brush.createLinearGradient(0, SIZE * 0.5, 0, SIZE);
    dusk.addColorStop(0, "#00000000");
    dusk.addColorStop(1, "#0000002e");
    brush.fillStyle = dusk;
    brush.fillRect(0, 0, SIZE, SIZE);
  });
