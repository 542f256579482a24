import { useState } from "preact/hooks";

/** A part of a draft, or how it follows from the draft as it is by then. */
export type DraftChange<T> = Partial<T> | ((draft: T) => Partial<T>);

interface Drafting<T> {
  readonly first: T;
  readonly onDraft: (draft: T) => void;
}

/** What a form holds at the moment, kept with each change so that nothing is lost with its window. */
export function useDraft<T extends object>({ first, onDraft }: Drafting<T>) {
  const [draft, setDraft] = useState(first);
  const change = (part: DraftChange<T>): void => {
    setDraft((before) => {
      const next = { ...before, ...(typeof part === "function" ? part(before) : part) };
      onDraft(next);
      return next;
    });
  };
  return { draft, change };
}
