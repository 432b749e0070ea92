import { dayOf, type LocalDate } from "@plumbline/clinical";
import { localDateTime } from "../session/local-date-time.ts";

/** The patient's day. */
export const localToday = (now: Date): LocalDate => dayOf(localDateTime(now));
