import { useCallback, useEffect, useRef, useState } from "react";
import type { ChartApi } from "../api/chart-api.ts";
import type { DraftStore } from "./draft-store.ts";
import { saveRevision } from "./draft-sync.ts";
import type { KeptDraft } from "./read-kept-draft.ts";

export type DraftState = {
  readonly saving: "saved" | "saving" | "waiting";
  /** What somebody else answered meanwhile. */
  readonly theirs: KeptDraft["base"] | null;
};

/** Each answer at once on this device, then at the server: one revision after the other, the newest answers last. */
export const useDraft = (api: Pick<ChartApi, "draft" | "saveDraft">, store: () => Promise<DraftStore>) => {
  const [state, setState] = useState<DraftState>({ saving: "saved", theirs: null });
  const newest = useRef<KeptDraft | null>(null);
  const isBusy = useRef(false);

  const send = useCallback(async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      for (;;) {
        const draft = newest.current;
        if (draft === null) return;
        setState({ saving: "saving", theirs: null });
        const end = await saveRevision(api, draft.base, draft.answers);
        // Confirmed meanwhile: there is no draft any more.
        if (newest.current === null) return;
        if (end.kind === "waiting") return setState({ saving: "waiting", theirs: null });
        if (end.kind === "changed") return setState({ saving: "waiting", theirs: end.theirs });
        const latest: KeptDraft = { ...newest.current, base: end.base };
        const isNewest = newest.current === draft;
        newest.current = latest;
        await (await store()).keep(latest);
        if (isNewest) return setState({ saving: "saved", theirs: null });
      }
    } finally {
      isBusy.current = false;
    }
  }, [api, store]);

  const keep = useCallback(
    async (draft: Omit<KeptDraft, "base">, base: KeptDraft["base"]): Promise<void> => {
      // What the server has said since is newer than what the screen began with.
      const known = newest.current?.base;
      const kept = { ...draft, base: known !== undefined && known.revision > base.revision ? known : base };
      newest.current = kept;
      await (await store()).keep(kept);
      await send();
    },
    [send, store],
  );

  const drop = useCallback(
    async (subject: string): Promise<void> => {
      newest.current = null;
      await (await store()).remove(subject);
    },
    [store],
  );

  useEffect(() => {
    const again = () => void send().catch(() => undefined);
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [send]);

  return { state, keep, drop };
};
