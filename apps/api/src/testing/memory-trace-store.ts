import type { TraceKey, TraceStore } from "../trace-store.ts";

export function createMemoryTraceStore(): TraceStore {
  const traces = new Map<string, Uint8Array>();
  const nameOf = ({ patientId, sessionId }: TraceKey) => `${patientId}/${sessionId}`;

  return {
    putTrace: async (key, bytes) => {
      const stored = traces.get(nameOf(key));
      if (stored !== undefined) return Buffer.compare(stored, bytes) === 0 ? "same" : "different";
      traces.set(nameOf(key), bytes.slice());
      return "created";
    },
    getTrace: async (key) => traces.get(nameOf(key))?.slice() ?? null,
    sizeOfTrace: async (key) => traces.get(nameOf(key))?.byteLength ?? null,
  };
}
