export { type SessionUpload, sessionUpload } from "./session-upload.ts";
