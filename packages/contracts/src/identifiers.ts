import { catalogue } from "@plumbline/exercises";
import { z } from "zod";

export const exerciseId = z.enum(catalogue.map(({ id }) => id));

/** Capitals only: in small letters the same ULID would be another key. Sorts by time, chosen by who creates the thing. */
export const ulid = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);

/** A person, as the identity provider names them in `sub`. Opaque; nothing is read from it. */
export const subject = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** An instant in UTC, always with milliseconds, so that text order is time order. */
export const instant = z.iso.datetime({ precision: 3 });

/** A moment by the patient's own clock and time zone: its first ten letters are the patient's day. */
export const localTime = z.iso.datetime({ offset: true, local: false });

/** A day of the calendar. */
export const localDay = z.iso.date();
