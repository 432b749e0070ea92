import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { S3Client } from "@aws-sdk/client-s3";

export type TestBucket = { readonly client: S3Client; readonly close: () => Promise<void> };

/** As much of S3 as a trace store asks for: conditional PUT, GET and HEAD of objects, in memory. */
export async function openTestBucket(): Promise<TestBucket> {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname;
    const stored = objects.get(name);
    if (request.method === "PUT") {
      const body = await buffer(request);
      const isRefused = request.headers["if-none-match"] === "*" && objects.has(name);
      if (!isRefused) objects.set(name, body);
      response.writeHead(isRefused ? 412 : 200).end();
    } else if (stored === undefined) {
      response.writeHead(404).end();
    } else {
      response.writeHead(200, { "Content-Length": stored.byteLength });
      response.end(request.method === "HEAD" ? undefined : stored);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: "local",
    forcePathStyle: true,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const close = async () => {
    client.destroy();
    server.close();
    await once(server, "close");
  };
  return { client, close };
}
