import { type LocalDate, localDate } from "@plumbline/clinical";
import { localDateTime } from "../session/local-date-time.ts";

/** The patient's day. */
export const localToday = (now: Date): LocalDate => localDate(localDateTime(now).slice(0, 10));
