import { BrokenDataFolderError, openDataFolder, readEnvironment, UnusableSettingError } from "@plumbline/api/local";
import { seedHistory } from "./seed/seed-history.ts";

try {
  const folder = openDataFolder(readEnvironment(process.env).dataFolder);
  const outcome = await seedHistory(folder, new Date());
  if (outcome === "created") console.error(`Created the sample people and their sessions in ${folder.path}`);
} catch (error) {
  if (!(error instanceof BrokenDataFolderError || error instanceof UnusableSettingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
