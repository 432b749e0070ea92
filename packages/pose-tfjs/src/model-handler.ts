import { io } from "@tensorflow/tfjs-core";
import { fetchBytes } from "./fetch-bytes.ts";

/** Loads one GraphModel of ours and counts its bytes; the library's own loader counts whole files only. */
export const createModelHandler = (modelUrl: string, onBytes: (count: number) => void): io.IOHandler => ({
  load: async () => {
    const text = new TextDecoder().decode(await fetchBytes(modelUrl, onBytes));
    // Our own build wrote this file and its checksum; the library checks the graph's operators when it loads it.
    const model = JSON.parse(text) as io.ModelJSON;
    return io.getModelArtifactsForJSON(model, async (manifest) => {
      const paths = manifest.flatMap((group) => group.paths);
      const shards = await Promise.all(paths.map((path) => fetchBytes(new URL(path, modelUrl).href, onBytes)));
      const weights = await new Blob(shards).arrayBuffer();
      return [manifest.flatMap((group) => group.weights), weights];
    });
  },
});
