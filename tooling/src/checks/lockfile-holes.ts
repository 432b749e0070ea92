export type LockedPackages = Readonly<
  Record<string, { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
>;

/** A package for some system that a dependency may use, but that the lockfile does not pin. */
export type LockfileHole = { readonly place: string; readonly name: string };

/**
 * npm leaves such holes when the registry lacks one system's build of a package: then `npm ci` passes here and fails
 * on that system.
 * @param packages the member `packages` of package-lock.json: keys are folders, "" the root
 */
export function findLockfileHoles(packages: LockedPackages): readonly LockfileHole[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !foldersSeenFrom(place).some((folder) => packages[`${folder}${name}`]?.version !== undefined))
      .map((name) => ({ place, name })),
  );
}

/** The node_modules folders in which Node looks for what a package imports, the nearest first. */
function foldersSeenFrom(place: string): readonly string[] {
  if (place === "") {
    return ["node_modules/"];
  }
  const parent = place.slice(0, Math.max(0, place.lastIndexOf("/")));
  const own = place.endsWith("/node_modules") || place === "node_modules" ? [] : [`${place}/node_modules/`];
  return [...own, ...foldersSeenFrom(parent)];
}
