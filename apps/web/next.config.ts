import path from "node:path";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withMessages = createNextIntlPlugin("./src/i18n/request.ts");

const config: NextConfig = {
  // Every page is a file: the same folder is served by the local server and by a CDN, and works offline.
  output: "export",
  trailingSlash: true,
  images: { unoptimized: true },
  // Without this Turbopack guesses the root from lockfiles and misses the workspace packages.
  turbopack: { root: path.join(import.meta.dirname, "../..") },
};

export default withMessages(config);
