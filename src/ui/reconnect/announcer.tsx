import { useEffect, useRef, useState } from "preact/hooks";
import type { AgendaState } from "../../app/agenda-feed";
import { dueRows } from "../../domain/agenda";
import { dueCountText } from "../../i18n/en/view";

/** Tells a screen reader, when it has nothing else to say, that the number of people due has changed. */
export function Announcer({ state: { phase, agenda } }: { readonly state: AgendaState }) {
  const before = useRef<number | null>(null);
  const [words, say] = useState("");
  const count = dueRows(agenda).length;
  useEffect(() => {
    // What fills the list at first is no news.
    if (phase === "ready" && before.current !== null && before.current !== count) say(dueCountText(count));
    if (phase === "ready") before.current = count;
  }, [phase, count]);
  return (
    <div class="rapport-announcer" role="status">
      {words}
    </div>
  );
}
