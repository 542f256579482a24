import { useState } from "preact/hooks";
import type { TimelineEvent } from "../../domain/timeline";
import { Icon } from "../parts/icon";
import { WORDS } from "../words";

const { eventText } = WORDS.practices;
const { TIMELINE } = WORDS.practiceForms;

const ICONS: Readonly<Record<TimelineEvent["kind"], string>> = {
  met: "users",
  talk: "message-circle",
  promise: "circle-check",
  milestone: "party-popper",
  note: "file-text",
};

/** More is read by whoever asks for it. */
const SHOWN = 40;

interface TimelineListProps {
  readonly events: readonly TimelineEvent[];
  /** A day without its year, which stands above. */
  readonly dayText: (day: TimelineEvent["day"]) => string;
  /** Opens what an event is written in. */
  readonly onOpen: (event: TimelineEvent) => void;
}

/** A shared history, the newest first, year by year; each line leads to where it is written. */
export function TimelineList({ events, dayText, onOpen }: TimelineListProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? events : events.slice(0, SHOWN);
  const rest = events.length - shown.length;
  return (
    <div class="rapport-timeline">
      {years(shown).map(([year, ofYear]) => (
        <section key={year}>
          <div class="rapport-timeline-year" role="heading" aria-level={3}>
            {year}
          </div>
          <ol role="list">
            {ofYear.map((event, at) => (
              <li key={at}>
                <button type="button" class="rapport-timeline-event" onClick={() => onOpen(event)}>
                  <span class="rapport-timeline-day">{dayText(event.day)}</span>{" "}
                  <Icon name={ICONS[event.kind]} />
                  <span dir="auto">{eventText(event)}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {rest > 0 && (
        <button type="button" class="rapport-form-add" onClick={() => setWhole(true)}>
          {TIMELINE.more(rest)}
        </button>
      )}
    </div>
  );
}

function years(events: readonly TimelineEvent[]): readonly (readonly [string, readonly TimelineEvent[]])[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const year = event.day.slice(0, 4);
    const group = groups.get(year);
    if (group === undefined) groups.set(year, [event]);
    else group.push(event);
  }
  return [...groups];
}
