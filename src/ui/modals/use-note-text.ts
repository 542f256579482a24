import { useEffect, useState } from "preact/hooks";

/** The text of the note at a path, as it is when a form begins to show that note; null until it is known. */
export function useNoteText(path: string | null, read: (path: string) => Promise<string>): string | null {
  const [known, setKnown] = useState<{ readonly path: string; readonly text: string } | null>(null);
  useEffect(() => {
    if (path === null) return;
    let isOver = false;
    const take = (text: string): void => {
      if (!isOver) setKnown({ path, text });
    };
    // What the entry looks like there is then said by the form that most have; saving tells of a note that is gone.
    read(path).then(take, () => undefined);
    return () => {
      isOver = true;
    };
  }, [path]);
  return known?.path === path ? known.text : null;
}
