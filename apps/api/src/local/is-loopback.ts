const loopbackNames = ["localhost", "127.0.0.1", "[::1]", "::1"];

/** Names under which only this machine reaches itself. */
export function isLoopback(hostname: string): boolean {
  return loopbackNames.includes(hostname);
}

/**
 * Whether a Host header names this machine. A page elsewhere can have its own name point to the loopback address (DNS
 * rebinding), and then its scripts count as ours: only the header tells.
 */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && isLoopback(host.replace(/:\d+$/, "").toLowerCase());
}
