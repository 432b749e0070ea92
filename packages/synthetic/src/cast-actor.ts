import type { Degrees } from "@plumbline/motion";
import { degree } from "./angle.ts";
import { assembleBody } from "./assemble-body.ts";
import { measureBody } from "./body-measures.ts";
import type { Actor } from "./segment.ts";
import { type Person, standAt } from "./standing-posture.ts";
import type { Tremor } from "./tremor.ts";

export type PersonOptions = {
  /** Metres. Default 1.66. */
  readonly stature?: number;
  /** 0.85 slight, 1 average, 1.2 heavy. */
  readonly build?: number;
  /** How far the upper back is rounded for good. Default 0. */
  readonly stoop?: Degrees;
  /** Of the hands. Default none. */
  readonly tremor?: Tremor | null;
};

export const castActor = (options: PersonOptions): Actor => {
  const stoop = (options.stoop ?? 0) * degree;
  const person: Person = { measures: measureBody(options.stature ?? 1.66, options.build ?? 1), stoop };
  const { landmarks } = assembleBody(person.measures, standAt(person, { x: 0, z: 0, heading: 0 }));
  return { ...person, fullHeight: landmarks.nose.y - (landmarks.leftHeel.y + landmarks.rightHeel.y) / 2 };
};
