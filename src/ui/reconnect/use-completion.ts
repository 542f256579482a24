import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { completed, completionAt, type Offer, type Vocabulary } from "../../domain/filter-completion";

export interface Completing {
  /** What is offered; empty while nothing is. */
  readonly offers: readonly Offer[];
  /** The offer that Enter takes; -1 for none. */
  readonly active: number;
  /** Offers what fits where the caret now stands. */
  readonly lookAt: (caret: number | null) => void;
  readonly move: (by: 1 | -1) => void;
  readonly close: () => void;
  readonly take: (offer: Offer) => void;
}

interface Box {
  readonly input: { readonly current: HTMLInputElement | null };
  readonly text: string;
  readonly vocabulary: () => Vocabulary;
  readonly onText: (text: string) => void;
}

/** What is offered below the box of the filter, and what becomes of it. */
export function useCompletion({ input, text, vocabulary, onText }: Box): Completing {
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const caretToSet = useRef<number | null>(null);
  const completion = caret === null ? null : completionAt(text, Math.min(caret, text.length), vocabulary());
  const offers = completion?.offers ?? [];
  useLayoutEffect(() => {
    if (caretToSet.current === null) return;
    input.current?.setSelectionRange(caretToSet.current, caretToSet.current);
    caretToSet.current = null;
  });
  const lookAt = (at: number | null): void => {
    setCaret(at);
    setActive(-1);
  };
  return {
    offers,
    active: Math.min(active, offers.length - 1),
    lookAt,
    move: (by) => {
      setActive((at) => Math.max(-1, Math.min(at + by, offers.length - 1)));
    },
    close: () => {
      lookAt(null);
    },
    take: (offer) => {
      if (completion === null) return;
      const next = completed(text, completion, offer);
      caretToSet.current = next.caret;
      onText(next.text);
      lookAt(next.caret);
    },
  };
}
