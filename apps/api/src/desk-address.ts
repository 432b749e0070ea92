/** Where a therapist finds the queue. @param origin of the web app, without a slash at the end */
export const deskAddress = (origin: string): string => `${origin}/en/desk/`;
