import { useId } from "preact/hooks";
import type { Brief } from "../../domain/brief";
import { Icon } from "../parts/icon";
import { capitalised, type BriefEntry, type BriefFace, type PartId } from "./brief-face";
import { WaysToReach } from "./ways-to-reach";
import { useHiddenName } from "../hidden-name";
import { WORDS } from "../words";

const { BRIEF } = WORDS.brief;

const ICONS: Readonly<Record<PartId, string>> = {
  owed: "heart",
  talks: "message-circle",
  mine: "flag",
  theirs: "hourglass",
  milestones: "cake",
  askAbout: "help-circle",
  between: "scale",
  interests: "sparkles",
  met: "users",
};

interface BriefCardProps {
  readonly brief: Brief;
  readonly face: BriefFace;
  /** The name where the window is not about this person alone; it opens the note. */
  readonly onOpen: (() => void) | null;
  readonly onReach: (address: string) => void;
}

/** All that a brief says, to be read in ten seconds: who it is, what to respect, then part by part. */
export function BriefCard({ brief, face, onOpen, onReach }: BriefCardProps) {
  const { name, who, standing, isLate, boundaries, parts } = face;
  const { nameEl, ...named } = useHiddenName(name);
  return (
    <article class="rapport-brief" {...named}>
      {nameEl}
      {onOpen !== null && (
        <div class="rapport-brief-name" role="heading" aria-level={2}>
          <button type="button" class="rapport-brief-open" onClick={onOpen}>
            <bdi>{name}</bdi>
          </button>
        </div>
      )}
      <div class="rapport-brief-facts">
        {who.length > 0 && (
          <p class="rapport-brief-who" dir="auto">
            {who.join(" · ")}
          </p>
        )}
        {standing.length > 0 && <Standing words={standing} isLate={isLate} />}
        {boundaries !== null && <Boundaries words={boundaries} />}
      </div>
      {parts.length === 0 && <p class="rapport-brief-nothing">{BRIEF.nothing}</p>}
      <div class="rapport-brief-parts">
        {parts.map(({ id, ...part }) => (
          <PartGroup key={id} {...part} kind={id} icon={ICONS[id]} isTalk={id === "talks"} />
        ))}
      </div>
      <WaysToReach brief={brief} onReach={onReach} />
    </article>
  );
}

function Standing({ words, isLate }: { readonly words: readonly string[]; readonly isLate: boolean }) {
  const [first = "", ...others] = capitalised(words);
  return (
    <p class={isLate ? "rapport-brief-standing is-late" : "rapport-brief-standing"}>
      <span class="rapport-brief-where">{first}</span>
      {others.map((other) => ` · ${other}`).join("")}
    </p>
  );
}

function Boundaries({ words }: { readonly words: string }) {
  return (
    <p class="rapport-brief-boundaries">
      <Icon name="shield" />
      <span>
        <span class="rapport-brief-hidden">{`${BRIEF.boundaries}: `}</span>
        <bdi>{words}</bdi>
      </span>
    </p>
  );
}

interface PartGroupProps {
  /** Tells the part apart from others where it is drawn. */
  readonly kind: string;
  readonly title: string;
  readonly icon: string;
  readonly entries: readonly BriefEntry[];
  /** A talk is looked up by its day, which comes first. */
  readonly isTalk: boolean;
}

/** A heading and what stands under it. */
export function PartGroup({ kind, title, icon, entries, isTalk }: PartGroupProps) {
  const titleId = `rapport-brief-${useId()}`;
  return (
    <div class={`rapport-brief-part is-${kind}`} role="group" aria-labelledby={titleId}>
      <div class="rapport-brief-title" id={titleId} role="heading" aria-level={3}>
        <Icon name={icon} />
        {title}
      </div>
      <ul role="list">
        {entries.map((entry, at) => (
          <Entry key={at} entry={entry} isTalk={isTalk} />
        ))}
      </ul>
    </div>
  );
}

interface EntryProps {
  readonly entry: BriefEntry;
  readonly isTalk: boolean;
}

/** Each text finds its own direction, because a note may run the other way than the app. */
function Entry({ entry: { text, when, more, isLate }, isTalk }: EntryProps) {
  const day = when !== "" && (
    <bdi class={isLate ? "rapport-brief-when is-late" : "rapport-brief-when"}>{when}</bdi>
  );
  return (
    <li>
      {isTalk && day}{" "}
      <span class="rapport-brief-words" dir="auto">
        {text !== "" && <span class="rapport-brief-text">{text}</span>}
        {more !== "" && <span class="rapport-brief-more">{more}</span>}
      </span>{" "}
      {!isTalk && day}
    </li>
  );
}
