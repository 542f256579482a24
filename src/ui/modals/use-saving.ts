import { useRef, useState } from "preact/hooks";
import { tellConsole } from "../tell-console";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

/** Writes what was filled in; resolves to whether it was written. A notice has said why not. */
export type Save = () => Promise<boolean>;

/** The saving of a form. */
export interface Saving {
  /** False while there is nothing that can be saved and while it is being saved. */
  readonly isReady: boolean;
  /** Why the last attempt to save came to nothing, in words; empty where none did. */
  readonly problem: string;
  /** Saves something else than what is filled in, in the same way. */
  readonly instead: (save: Save) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

type Phase = "open" | "saving" | "unwritten" | "broken";

/**
 * Saves a form once and closes it; when nothing was written, or something broke, the form stays as it was filled in.
 * `save` is null while the form cannot be saved.
 */
export function useSaving(save: Save | null, close: () => void): Saving {
  const [phase, setPhase] = useState<Phase>("open");
  // A second press arrives before the redraw that would have disabled the button.
  const isSaving = useRef(false);
  const submit = async (wanted = save): Promise<void> => {
    if (wanted === null || isSaving.current) return;
    isSaving.current = true;
    setPhase("saving");
    try {
      if (await wanted()) close();
      else setPhase("unwritten");
    } catch (error) {
      // An error of ours: the words that were filled in are kept all the same.
      tellConsole(error);
      setPhase("broken");
    } finally {
      isSaving.current = false;
    }
  };
  return {
    isReady: save !== null && phase !== "saving",
    problem: PROBLEMS[phase],
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

const PROBLEMS: Readonly<Record<Phase, string>> = {
  open: "",
  saving: "",
  unwritten: MODALS.failed,
  broken: MODALS.broken,
};
