import type { Flag } from "./flag.ts";

type FlagText = {
  /** On the desk, as the profession says it. */
  readonly therapist: string;
  /** In the summary that the patient confirms. */
  readonly patient: string;
};

export const FLAG_TEXTS: Readonly<Record<Flag, FlagText>> = {
  F_AGE80: { therapist: "Age 80 or over", patient: "You are 80 or older." },
  F_FRAGILITY: { therapist: "Fragility fracture", patient: "You have broken a bone easily." },
  F_VFX: { therapist: "Vertebral fracture", patient: "You have had a fracture of your spine." },
  F_WRIST_FX: { therapist: "Wrist fracture", patient: "You have broken a wrist." },
  F_MULTI_FX: { therapist: "Fractures at two or more sites", patient: "You have had more than one fracture." },
  F_RECENT_FX: { therapist: "Fracture within 12 weeks", patient: "A broken bone may still be healing." },
  F_HTLOSS: { therapist: "Height loss", patient: "You have become shorter." },
  F_KYPHOSIS: { therapist: "Kyphosis, self-reported", patient: "Your upper back may be rounded." },
  F_FALL: { therapist: "Fall risk", patient: "You may be at risk of a fall." },
  F_FALL_HIGH: { therapist: "High fall risk", patient: "You need somebody near you when you stand." },
  F_TKR: { therapist: "Knee replacement", patient: "You have a new knee." },
  F_TKR_RECENT: { therapist: "Knee replacement within 12 weeks", patient: "Your new knee is still healing." },
  F_THR: { therapist: "Hip replacement", patient: "You have a new hip." },
  F_THR_RECENT: { therapist: "Hip replacement within 12 weeks", patient: "Your new hip is still healing." },
  F_AFF_WATCH: {
    therapist: "Bisphosphonate or denosumab: watch for atypical femur fracture",
    patient: "You take a bone medicine: tell us at once about new pain in a thigh, hip or groin.",
  },
  F_STEROID: { therapist: "Oral steroids for 3 months or more", patient: "You take steroid tablets." },
  F_DIZZY: { therapist: "Dizziness on standing", patient: "You may feel dizzy when you stand up." },
  F_SYNCOPE: { therapist: "Syncope within 6 months", patient: "You have fainted." },
  F_CARDIAC: { therapist: "Cardiac red flag", patient: "You told us about your heart or your breath." },
  F_NEURO: { therapist: "Neurological red flag", patient: "You told us about weakness, numbness or bladder control." },
  F_PAIN_MOD: { therapist: "Pain 4 to 5", patient: "You have some pain today." },
  F_PAIN_HIGH: { therapist: "Pain 6 or more", patient: "You have strong pain today." },
  F_ACUTE_BACK: { therapist: "New or sudden back pain", patient: "You have new back pain." },
  F_THIGH: { therapist: "New thigh, hip or groin pain", patient: "You have new pain in a thigh, hip or groin." },
  F_VISION: { therapist: "Poor vision", patient: "It is hard for you to see from across a room." },
  F_HEARING: { therapist: "Poor hearing", patient: "It is hard for you to hear from across a room." },
  F_COG_MILD: { therapist: "Needs reminders", patient: "Reminders help you to follow steps." },
  F_COGNITION: { therapist: "Needs a helper", patient: "You need somebody with you to follow steps." },
};
