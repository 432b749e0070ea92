import type { FourStage } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import styles from "./foot-picture.module.css";

/** A sole seen from above, toes up, about 26 wide and 64 long, around its middle. */
const SOLE = "M-9 30C-13 20-11 8-11-4C-12-16-12-32 0-32C12-32 12-16 10-4C8 8 11 20 8 30C5 35-6 35-9 30z";

type Foot = { readonly x: number; readonly y: number; readonly isLifted?: boolean };

/** The left foot is the one that moves; the picture is the same for the other way round. */
const FEET: Readonly<Record<FourStage, readonly [Foot, Foot]>> = {
  side_by_side: [
    { x: 36, y: 60 },
    { x: 64, y: 60 },
  ],
  semi_tandem: [
    { x: 37, y: 44 },
    { x: 63, y: 76 },
  ],
  tandem: [
    { x: 50, y: 34 },
    { x: 50, y: 104 },
  ],
  single_leg: [
    { x: 32, y: 60, isLifted: true },
    { x: 66, y: 60 },
  ],
};

/** §6.3: how the feet stand, seen from above. */
export function FootPicture({ stage }: { readonly stage: FourStage }) {
  const t = useTranslations("assessment.live");
  return (
    <svg className={styles.picture} viewBox="0 -8 100 150" role="img" aria-label={t("footPicture", { stage })}>
      {FEET[stage].map(({ x, y, isLifted = false }) => (
        <path
          key={`${x}-${y}`}
          className={isLifted ? styles.isLifted : styles.foot}
          d={SOLE}
          transform={`translate(${x} ${y})`}
        />
      ))}
    </svg>
  );
}
