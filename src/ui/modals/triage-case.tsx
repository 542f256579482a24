import type { TriageCase } from "../../app/triage";
import { WORDS } from "../words";

const { progressText, TRIAGE } = WORDS.triage;

/** How many of them have been answered. */
export function Progress({ answered, of }: { readonly answered: number; readonly of: number }) {
  return (
    <div class="rapport-triage-progress">
      <progress max={of} value={answered} aria-label={TRIAGE.progress} />
      <span>{progressText(Math.min(answered + 1, of), of)}</span>
    </div>
  );
}

interface CaseProps {
  readonly at: TriageCase;
  /** What is known of somebody, one fact a line. */
  readonly factsOf: (each: TriageCase) => readonly string[];
  readonly open: (each: TriageCase) => void;
}

/** Who it is about, and what is known of them. */
export function Case({ at, factsOf, open }: CaseProps) {
  const { person } = at;
  const label = person.details.relationship ?? person.circle;
  return (
    <div class="rapport-triage-case" aria-live="polite">
      <p class="rapport-triage-name" dir="auto">
        {person.name} {label !== null && <small class="rapport-label">{label}</small>}
      </p>
      {factsOf(at).map((fact) => (
        <p key={fact} class="rapport-triage-fact" dir="auto">
          {fact}
        </p>
      ))}
      <a class="rapport-triage-open" href="#" onClick={(event) => (event.preventDefault(), open(at))}>
        {TRIAGE.open}
      </a>
    </div>
  );
}
