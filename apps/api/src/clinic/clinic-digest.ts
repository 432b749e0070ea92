import { contentDigest } from "../content-digest.ts";
import type { StoredClinicRecord } from "./clinic-repository.ts";

/** What somebody decided; not when it arrived, nor what the server added. */
export const clinicDigest = ({ number, value, by, reason }: StoredClinicRecord): string =>
  contentDigest({ number, value, by, reason });
