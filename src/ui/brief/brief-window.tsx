import { useRef } from "preact/hooks";
import { BeforeCard } from "./before-card";
import type { BeforePart } from "./before-face";
import { BriefCard } from "./brief-card";
import type { Briefed } from "./brief-face";
import { Icon, IconButton } from "../parts/icon";
import { scrolledBy } from "./scrolled-by";
import { useHiddenName } from "../hidden-name";
import { WORDS } from "../words";

const { BRIEF } = WORDS.brief;

/** Something that can be done from the window. */
export interface BriefStep {
  readonly text: string;
  /** Shown in place of the text, for what is done less often. */
  readonly icon?: string;
  /** A letter that does it as well. */
  readonly key: string;
  readonly run: () => void;
}

interface BriefWindowProps {
  readonly title: string;
  /** True while private lines are hidden. */
  readonly isPrivate: boolean;
  readonly people: readonly Briefed[];
  /** What to keep in mind of all of them before an event; empty where none is ahead. */
  readonly before: readonly BeforePart[];
  /** The first one is what is done most. */
  readonly steps: readonly BriefStep[];
  readonly onOpen: (path: string) => void;
  readonly onReach: (address: string) => void;
}

/** The briefs of one person or of several, and what can be done from there, which stays in sight. */
export function BriefWindow({ title, isPrivate, people, before, steps, onOpen, onReach }: BriefWindowProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const isSeveral = people.length > 1;
  const { nameEl, ...named } = useHiddenName(title);
  return (
    <div
      class="rapport-form rapport-brief-window"
      onKeyDown={(event) => pressKey(event, steps, scroller.current)}
    >
      <div class="rapport-brief-people" ref={scroller} role="group" {...named} tabIndex={0}>
        {nameEl}
        {isPrivate && (
          <p class="rapport-brief-private">
            <Icon name="eye-off" />
            {BRIEF.isPrivate}
          </p>
        )}
        {before.length > 0 && <BeforeCard parts={before} />}
        {people.map(({ brief, face }) => (
          <BriefCard
            key={face.path}
            brief={brief}
            face={face}
            onOpen={isSeveral ? () => onOpen(face.path) : null}
            onReach={onReach}
          />
        ))}
      </div>
      <div class="modal-button-container rapport-form-buttons">
        {steps.filter(hasWords).map((step, at) => (
          <Step key={step.key} step={step} isFirst={at === 0} />
        ))}
        <span class="rapport-brief-icon-steps">
          {steps
            .filter((step) => !hasWords(step))
            .map((step) => (
              <Step key={step.key} step={step} isFirst={false} />
            ))}
        </span>
      </div>
    </div>
  );
}

function hasWords({ icon }: BriefStep): boolean {
  return icon === undefined;
}

function Step({ step, isFirst }: { readonly step: BriefStep; readonly isFirst: boolean }) {
  const { text, icon, key, run } = step;
  if (icon !== undefined)
    return (
      <IconButton icon={icon} label={text} class="rapport-brief-icon-step" shortcut={key} onPress={run} />
    );
  return (
    <button type="button" class={isFirst ? "mod-cta" : ""} aria-keyshortcuts={key} onClick={run}>
      {text}
    </button>
  );
}

/** Letters do what the buttons do; arrows scroll wherever the focus is, for there is nothing else to go to. */
function pressKey(event: KeyboardEvent, steps: readonly BriefStep[], scroller: HTMLElement | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = event.repeat ? undefined : steps.find(({ key }) => key === event.key.toLowerCase());
  if (step === undefined && !scrolledBy(event.key, scroller)) return;
  event.preventDefault();
  event.stopPropagation();
  step?.run();
}
