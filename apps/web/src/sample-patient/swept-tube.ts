import type { Vector3 } from "@plumbline/synthetic";
import { BufferAttribute, BufferGeometry, type Material, Mesh } from "three";

/** One cross-section: an ellipse whose front half may be deeper than its back half. Metres. */
export type Ring = {
  readonly centre: Vector3;
  /** Unit directions; `across` × `front` is the direction of the sweep. */
  readonly across: Vector3;
  readonly front: Vector3;
  readonly halfWidth: number;
  readonly frontDepth: number;
  readonly backDepth: number;
};

export type SweptTube = { readonly mesh: Mesh; readonly update: (rings: readonly Ring[]) => void };

/** Triangles between neighbouring rings, and a fan at each end. */
const connect = (ringCount: number, segments: number): readonly number[] => {
  const at = (ring: number, segment: number): number => ring * segments + (segment % segments);
  const around = Array.from({ length: segments }, (_, segment) => segment);
  const walls = Array.from({ length: ringCount - 1 }, (_, ring) =>
    around.flatMap((segment) => [
      at(ring, segment),
      at(ring, segment + 1),
      at(ring + 1, segment + 1),
      at(ring, segment),
      at(ring + 1, segment + 1),
      at(ring + 1, segment),
    ]),
  ).flat();
  const first = ringCount * segments;
  const last = ringCount - 1;
  const caps = around.flatMap((segment) => [
    first,
    at(0, segment + 1),
    at(0, segment),
    first + 1,
    at(last, segment),
    at(last, segment + 1),
  ]);
  return [...walls, ...caps];
};

/** A closed skin over rings, which can be moved. The number of rings stays. */
export const createSweptTube = (rings: readonly Ring[], segments: number, material: Material): SweptTube => {
  const geometry = new BufferGeometry();
  const vertices = new Float32Array((rings.length * segments + 2) * 3);
  const positions = new BufferAttribute(vertices, 3);
  geometry.setAttribute("position", positions);
  geometry.setIndex([...connect(rings.length, segments)]);
  const turns = Array.from({ length: segments }, (_, segment) => {
    const angle = (segment / segments) * 2 * Math.PI;
    return { cosine: Math.cos(angle), sine: Math.sin(angle) };
  });

  const put = (index: number, x: number, y: number, z: number): void => {
    vertices[index * 3] = x;
    vertices[index * 3 + 1] = y;
    vertices[index * 3 + 2] = z;
  };

  const update = (next: readonly Ring[]): void => {
    for (const [ringIndex, ring] of next.entries()) {
      const { centre, across, front } = ring;
      for (const [segment, { cosine, sine }] of turns.entries()) {
        const side = cosine * ring.halfWidth;
        const depth = sine * (sine > 0 ? ring.frontDepth : ring.backDepth);
        put(
          ringIndex * segments + segment,
          centre.x + side * across.x + depth * front.x,
          centre.y + side * across.y + depth * front.y,
          centre.z + side * across.z + depth * front.z,
        );
      }
    }
    for (const [cap, ring] of [next[0], next.at(-1)].entries()) {
      if (ring !== undefined) put(rings.length * segments + cap, ring.centre.x, ring.centre.y, ring.centre.z);
    }
    positions.needsUpdate = true;
    geometry.computeVertexNormals();
  };

  update(rings);
  const mesh = new Mesh(geometry, material);
  // Its bounds change with every posture; it is nearly always in the picture anyway.
  mesh.frustumCulled = false;
  return { mesh, update };
};
