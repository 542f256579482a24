import { useRef, useState } from "preact/hooks";

/** The saving of a form. */
export interface Saving {
  /** False while there is nothing that can be saved and while it is being saved. */
  readonly isReady: boolean;
  readonly hasFailed: boolean;
  /** Saves something else than what is filled in, in the same way. */
  readonly instead: (save: () => Promise<void>) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Saves a form once and closes it; when saving fails the form stays as it was filled in. `save` is null while the
 * form cannot be saved.
 */
export function useSaving(save: (() => Promise<void>) | null, close: () => void): Saving {
  const [phase, setPhase] = useState<"open" | "saving" | "failed">("open");
  // A second press arrives before the redraw that would have disabled the button.
  const isSaving = useRef(false);
  const submit = async (wanted = save): Promise<void> => {
    if (wanted === null || isSaving.current) return;
    isSaving.current = true;
    setPhase("saving");
    try {
      await wanted();
      close();
    } catch {
      setPhase("failed");
    } finally {
      isSaving.current = false;
    }
  };
  return {
    isReady: save !== null && phase !== "saving",
    hasFailed: phase === "failed",
    instead: (wanted) => void submit(wanted),
    onSubmit: (event) => {
      event.preventDefault();
      void submit();
    },
    onKeyDown: (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void submit();
    },
  };
}
