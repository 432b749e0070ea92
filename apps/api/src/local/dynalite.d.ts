/** dynalite brings no types. Only what we use. */
declare module "dynalite" {
  import type { Server } from "node:http";

  type DynaliteOptions = {
    /** Folder of the LevelDB store; in memory without it. */
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  };

  const dynalite: (options?: DynaliteOptions) => Server;

  export { dynalite as default };
}
