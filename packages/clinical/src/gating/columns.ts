import type { RuleId } from "../rule-id.ts";
import type { ClinicalTier } from "../screening/clinical-tier.ts";
import type { Flag, Flags } from "../screening/flag.ts";
import { MATRIX_COLUMNS, type MatrixColumn } from "./matrix.ts";

type Applies = { readonly flag: Flag } | { readonly tier: ClinicalTier } | "always";

type ColumnText = {
  readonly rule: RuleId;
  /** Of whom the column speaks. */
  readonly applies: Applies;
  /** What makes an exercise with a caution right; null where the column has no caution. */
  readonly modification: string | null;
  /** To the patient; null where the modification is all there is to say. */
  readonly reason: string | null;
};

/** The reason of column 00 for what nobody should do, and for what a therapist unlocks (MX-00). */
export const AVOID_REASON = "This can overload or twist your spine, or carries a high risk of a fall.";
export const UNLOCK_REASON = "Your therapist unlocks this when you are ready.";
/** MX-HOLD, TIER-01. */
export const HOLD_REASON = "Please rest from exercise until we have spoken with you.";

const SPINE =
  "straight back, hinge at hips, no load held in front or overhead, lightest band, pillow if head does not reach the bed";
const SURGEON = {
  modification: "surgeon's limits first",
  reason: "Your new joint is healing. Your therapist starts this with you.",
};

/** §3, the table of modifications and reasons, by column. Column 00 differs from item to item: see `verdict.ts`. */
export const COLUMN_TEXTS: Readonly<Record<MatrixColumn, ColumnText>> = {
  "00": { rule: "MX-00", applies: "always", modification: null, reason: null },
  TB: {
    rule: "MX-TB",
    applies: { tier: "B" },
    modification: "counter within reach; hold time halved first week",
    reason: "Keep a hand close to the counter.",
  },
  TC: {
    rule: "MX-TC",
    applies: { tier: "C" },
    modification: "seated or lying work with helper present",
    reason: "Do this only with your therapist or helper.",
  },
  VFX: {
    rule: "MX-VFX",
    applies: { flag: "F_VFX" },
    modification: SPINE,
    reason: "After a spine fracture we avoid jolts and bending.",
  },
  HTL: {
    rule: "MX-HTL",
    applies: { flag: "F_HTLOSS" },
    modification: SPINE,
    reason: "You may be shorter because of a spine fracture. Ask your doctor before impact exercise.",
  },
  KYP: {
    rule: "MX-KYP",
    applies: { flag: "F_KYPHOSIS" },
    modification: "pillow or folded towel; range of comfort",
    reason: "We work within your comfortable posture.",
  },
  RFX: {
    rule: "MX-RFX",
    applies: { flag: "F_RECENT_FX" },
    modification: "flat, short, usual aid",
    reason: "Your broken bone is still healing.",
  },
  MFX: {
    rule: "MX-MFX",
    applies: { flag: "F_MULTI_FX" },
    modification: null,
    reason: "After several fractures we choose low-impact exercise.",
  },
  WRI: {
    rule: "MX-WRI",
    applies: { flag: "F_WRIST_FX" },
    modification: "light grip, forearm on counter",
    reason: "Protect your wrist.",
  },
  FAL: {
    rule: "MX-FAL",
    applies: { flag: "F_FALL" },
    modification: "both hands on counter, then one",
    reason: "You may be at risk of a fall, so this needs more support.",
  },
  TKR: {
    rule: "MX-TKR",
    applies: { flag: "F_TKR" },
    modification: "pain-free range; walk, do not run",
    reason: "With a knee replacement, walking is kinder than running.",
  },
  TKN: { rule: "MX-TKN", applies: { flag: "F_TKR_RECENT" }, ...SURGEON },
  THR: {
    rule: "MX-THR",
    applies: { flag: "F_THR" },
    modification: "small range; no crossing the legs",
    reason: "Protect your new hip.",
  },
  THN: { rule: "MX-THN", applies: { flag: "F_THR_RECENT" }, ...SURGEON },
  DIZ: {
    rule: "MX-DIZ",
    applies: { flag: "F_DIZZY" },
    modification: "sit 1 min before standing; slow changes",
    reason: "Rise slowly. Sit if the room spins.",
  },
  VIS: {
    rule: "MX-VIS",
    applies: { flag: "F_VISION" },
    modification: "bright light, contrast tape, clear floor",
    reason: "Make sure you can see the floor and step.",
  },
  PAI: {
    rule: "MX-PAI",
    applies: { flag: "F_PAIN_MOD" },
    modification: "half the repetitions; stop if worse",
    reason: "You have more pain today, so we do less.",
  },
};

/** MX-01: column 00, that of the tier, and that of each flag that the patient has, from left to right. */
export const columnsOf = (tier: ClinicalTier, flags: Flags): readonly MatrixColumn[] =>
  MATRIX_COLUMNS.filter((column) => {
    const { applies } = COLUMN_TEXTS[column];
    if (applies === "always") return true;
    return "tier" in applies ? applies.tier === tier : flags.has(applies.flag);
  });
