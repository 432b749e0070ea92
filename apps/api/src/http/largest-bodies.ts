/** Bytes. Whatever fits a contract fits, in any script: thousand letters of a note are at most six thousand bytes of JSON. */
export const LARGEST_INTAKE = 32 * 1024;
export const LARGEST_EVENT = 16 * 1024;
/** Fifty overrides with their reasons. */
export const LARGEST_PROGRAM = 384 * 1024;
export const LARGEST_ACKNOWLEDGEMENT = 8 * 1024;
/** A hundred ids. */
export const LARGEST_REVIEW = 8 * 1024;
export const LARGEST_CLINIC_CHANGE = 8 * 1024;
