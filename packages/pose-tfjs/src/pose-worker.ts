import { createBlazePoseDetector } from "./blazepose-detector.ts";
import { serveDetector } from "./serve-detector.ts";
import type { WorkerReply } from "./worker-protocol.ts";

const serve = serveDetector({
  post: (reply: WorkerReply) => self.postMessage(reply),
  createDetector: createBlazePoseDetector,
  now: () => performance.now(),
});

// A message outside the protocol rejects: rethrown outside the promise, it reaches the page as the Worker's error event.
self.addEventListener("message", (event: MessageEvent<unknown>) => {
  serve(event.data).catch((error: unknown) => {
    setTimeout(() => {
      throw error;
    });
  });
});
