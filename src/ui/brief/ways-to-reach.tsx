import type { Brief } from "../../domain/brief";
import { Icon } from "../parts/icon";
import { useHiddenName } from "../hidden-name";
import { WORDS } from "../words";

const { BRIEF, prefersText } = WORDS.brief;
const { menu } = WORDS.commands;

interface WaysToReachProps {
  readonly brief: Brief;
  readonly onReach: (address: string) => void;
}

/** A way to somebody, as a button shows it. */
interface Way {
  readonly icon: string;
  readonly text: string;
  /** What pressing it does. */
  readonly label: string;
  readonly address: string;
}

/** How they like to be reached, and what can be opened for it, the preferred way first. */
export function WaysToReach({ brief, onReach }: WaysToReachProps) {
  const ways = waysOf(brief);
  const { nameEl, ...named } = useHiddenName(BRIEF.reach);
  const { channel } = brief.details;
  if (ways.length === 0 && channel === null) return null;
  return (
    <div class="rapport-brief-ways" role="group" {...named}>
      {nameEl}
      {channel !== null && <span class="rapport-brief-prefers">{prefersText(channel)}</span>}
      {ways.map(({ icon, text, label, address }) => (
        <button
          key={address}
          type="button"
          class="rapport-brief-way"
          aria-label={label}
          onClick={() => onReach(address)}
        >
          <Icon name={icon} />
          <bdi>{text}</bdi>
        </button>
      ))}
    </div>
  );
}

function waysOf({ ways, profiles }: Brief): Way[] {
  const reach = ways.map(({ kind, label: text, address }): Way => {
    const isMail = kind === "email";
    const label = isMail ? menu.mail(text) : menu.call(text);
    return { icon: isMail ? "mail" : "phone", text, label, address };
  });
  const pages = profiles.map(({ label: text, address }): Way => {
    return { icon: "globe", text, label: menu.profile(text), address };
  });
  return [...reach, ...pages];
}
