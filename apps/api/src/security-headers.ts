import type { MiddlewareHandler } from "hono";

/**
 * Directives for every response. `script-src` is missing on purpose, and with it `default-src`, which would stand in
 * for it: each page carries its own `script-src` with the hashes of its inline scripts (apps/web/build). The
 * two policies hold together.
 */
const contentSecurityPolicy: Readonly<Record<string, readonly string[]>> = {
  "base-uri": ["'none'"],
  "connect-src": ["'self'"],
  "font-src": ["'self'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
  "frame-src": ["'none'"],
  "img-src": ["'self'", "blob:", "data:"],
  "manifest-src": ["'self'"],
  // blob: is the video file that the user picked; it never leaves the page.
  "media-src": ["'self'", "blob:"],
  "object-src": ["'none'"],
  "style-src": ["'self'"],
  "worker-src": ["'self'"],
};

const permissionsPolicy = [
  "camera=(self)",
  "microphone=()",
  "geolocation=()",
  "display-capture=()",
  "payment=()",
  "usb=()",
];

/**
 * What the local server sends and what infra has AWS send. There is no Cross-Origin-Embedder-Policy: an isolated page
 * makes the detector's WebAssembly choose its threaded build, which starts blob Workers that the policy above refuses.
 */
export const securityHeaders = {
  "Content-Security-Policy": Object.entries(contentSecurityPolicy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": permissionsPolicy.join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
} as const;

export const sendSecurityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(securityHeaders)) {
    c.header(name, value);
  }
};
