import { securityHeaders } from "../../security-headers.ts";

/** Our own style sheet, font, picture and script; a form that goes nowhere else; nothing of anybody else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** With every answer of the identity provider. */
export const pageHeaders = {
  ...securityHeaders,
  "Content-Security-Policy": contentSecurityPolicy,
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=()",
  "Cache-Control": "no-store",
} as const;
