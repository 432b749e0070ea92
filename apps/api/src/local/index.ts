export { BrokenDataFolderError } from "./broken-data-folder-error.ts";
export { type DataFolder, openDataFolder } from "./data-folder.ts";
export { readIdentityKeys } from "./identity-keys.ts";
export { openLocalStores } from "./local-stores.ts";
export { type LocalSettings, readEnvironment, UnusableSettingError } from "./read-environment.ts";
export { createSampleAccess } from "./sample-access.ts";
export { dana, findSamplePerson, margaret, samplePeople } from "./sample-people.ts";
export { signAccessToken } from "./sign-access-token.ts";
export { type LocalServer, startLocalServer } from "./start-local-server.ts";
