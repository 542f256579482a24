import type { KeyGroup, KeyLine } from "./key-groups";
import { useOwnId } from "../parts/own-id";
import { commandOf } from "./row-keys";

interface KeysWindowProps {
  readonly groups: readonly KeyGroup[];
  readonly onClose: () => void;
}

/** The keys of the list; the key that shows them takes them away again. */
export function KeysWindow({ groups, onClose }: KeysWindowProps) {
  return (
    <div
      class="rapport-form rapport-keys"
      role="group"
      tabIndex={0}
      onKeyDown={(event) => {
        if (commandOf(event) !== "help") return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {groups.map((group) => (
        <Group key={group.title} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { title, lines } }: { readonly group: KeyGroup }) {
  const titleId = useOwnId();
  return (
    <section class="rapport-keys-group" aria-labelledby={titleId}>
      <p class="rapport-keys-title" id={titleId} role="heading" aria-level={2}>
        {title}
      </p>
      <dl class="rapport-keys-lines">
        {lines.map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </dl>
    </section>
  );
}

function Line({ line: { text, keys } }: { readonly line: KeyLine }) {
  return (
    <div class="rapport-keys-line">
      <dt>{text}</dt>
      <dd>
        {keys.map((combination) => (
          <span key={combination.join(" ")} class="rapport-keys-combination">
            {combination.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </span>
        ))}
      </dd>
    </div>
  );
}
