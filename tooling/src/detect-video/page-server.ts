import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import path from "node:path";

export type PageServer = {
  readonly origin: string;
  /** Makes a file of this machine readable for the page, under a name that nobody can guess a path from. */
  addVideo(file: string): string;
  close(): Promise<void>;
};

// The app's own policy (script-src, worker-src), so that what passes here passes there.
const SECURITY_POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; media-src 'self' blob:; object-src 'none'";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".mp4": "video/mp4",
  ".m4v": "video/mp4",
  ".mov": "video/quicktime",
  ".webm": "video/webm",
};

const sendText = (response: ServerResponse, type: string, text: string): void => {
  response.writeHead(200, { "content-type": type, "content-security-policy": SECURITY_POLICY });
  response.end(text);
};

const sendFile = async (response: ServerResponse, file: string): Promise<void> => {
  const entry = await stat(file).catch(() => null);
  if (entry === null || !entry.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": CONTENT_TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream",
    "content-length": entry.size,
    "content-security-policy": SECURITY_POLICY,
  });
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
};

/** Serves one empty page, its script, and the folder of the detector, to this machine only. */
export const startPageServer = async (script: string, poseRoot: string): Promise<PageServer> => {
  const videos = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const video = videos.get(pathname);
    if (pathname === "/") sendText(response, "text/html", '<!doctype html><script src="/page.js"></script>');
    else if (pathname === "/page.js") sendText(response, "text/javascript", script);
    else if (video !== undefined) void sendFile(response, video);
    else if (pathname.startsWith("/pose/")) {
      // URL parsing has resolved every "..", so the path stays under the folder.
      void sendFile(response, path.join(poseRoot, pathname.slice("/pose/".length)));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return {
    origin: `http://localhost:${address.port}`,
    addVideo: (file) => {
      const url = `/videos/${videos.size + 1}`;
      videos.set(url, file);
      return url;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
