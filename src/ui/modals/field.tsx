import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** What ties a control to its label and to what is wrong with it. */
export interface FieldNaming {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string;
}

interface FieldProps {
  readonly label: string;
  readonly problem?: string | null;
  readonly children: (naming: FieldNaming) => ComponentChildren;
}

/** A labelled control, with a sentence below it while its value cannot be saved. */
export function Field({ label, problem = null, children }: FieldProps) {
  // The list behind the window is a tree of its own, in which the same ids are given out.
  const id = `rapport-field-${useId()}`;
  const problemId = `${id}-problem`;
  return (
    <div class="rapport-form-field">
      <label class="rapport-form-label" for={id}>
        {label}
      </label>
      {children({ id, "aria-invalid": problem !== null, "aria-describedby": problemId })}
      <span class="rapport-form-problem" id={problemId} role="status">
        {problem}
      </span>
    </div>
  );
}
