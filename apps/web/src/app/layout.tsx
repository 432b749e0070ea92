import type { ReactNode } from "react";

/** Passes through: `<html>` needs a locale, so each branch below renders its own (see `document.tsx`). */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
