import { renameSync, writeFileSync } from "node:fs";

/** Replaces a file as a whole, so that a crash leaves the old one or the new one, and only this user can read it. */
export function writePrivateFile(file: string, content: string): void {
  const draft = `${file}.draft`;
  writeFileSync(draft, content, { mode: 0o600 });
  renameSync(draft, file);
}
