import { useEffect, useRef, useState } from "preact/hooks";
import type { Phase } from "../../app/agenda-feed";
import { WORDS } from "../words";

const { dueCountText, selectedText } = WORDS.view;

/** Tells a screen reader how many people are selected, whenever that changes. */
export function SelectionAnnouncer({ selected }: { readonly selected: number }) {
  const before = useRef(0);
  const [words, say] = useState("");
  useEffect(() => {
    if (before.current !== selected) say(selectedText(selected));
    before.current = selected;
  }, [selected]);
  return (
    <div class="rapport-announcer" role="status">
      {words}
    </div>
  );
}

/** Tells a screen reader, when it has nothing else to say, that the number of people due has changed. */
export function Announcer({ phase, due }: { readonly phase: Phase; readonly due: number }) {
  const before = useRef<number | null>(null);
  const [words, say] = useState("");
  useEffect(() => {
    // What fills the list at first is no news.
    if (phase === "ready" && before.current !== null && before.current !== due) say(dueCountText(due));
    if (phase === "ready") before.current = due;
  }, [phase, due]);
  return (
    <div class="rapport-announcer" role="status">
      {words}
    </div>
  );
}
