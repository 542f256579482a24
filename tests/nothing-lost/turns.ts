/** What waits for its turn: a step of a file operation, or something that happens from outside. */
interface Waiting {
  /** Those of one lane keep their order, as reads of one file do. */
  readonly lane: string;
  readonly mayGo: () => boolean;
  go(failure: Error | null): void;
}

/** Which of those that wait goes next, and whether it fails. */
export interface Move {
  readonly choice: number;
  readonly failure: Error | null;
}

export const IN_ORDER: Move = { choice: 0, failure: null };

/**
 * Decides what runs next. Nothing that waits goes on by itself, so the same moves always lead to the same order of
 * events, and a vault whose turns are no longer taken is an app that was killed.
 */
export class Turns {
  private readonly waiting: Waiting[] = [];
  private privileged: string[] = [];

  get isIdle(): boolean {
    return this.waiting.length === 0;
  }

  /** Resolves when it is this operation's turn; rejects when it is made to fail. */
  async await(kind: string, lane: string): Promise<void> {
    if (this.privileged[0] === kind) {
      this.privileged.shift();
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const go = (failure: Error | null): void => (failure === null ? resolve() : reject(failure));
      this.waiting.push({ lane: `${kind} ${lane}`, mayGo: () => true, go });
    });
  }

  /** Runs something from outside when its turn comes and the condition holds; it cannot fail. */
  offer(lane: string, mayGo: () => boolean, run: () => void): void {
    this.waiting.push({ lane, mayGo, go: run });
  }

  /** The next operations of these kinds, in this order, do not wait. */
  letThrough(...kinds: readonly string[]): void {
    this.privileged = [...kinds];
  }

  /** Lets one go on, as far as it comes before it waits again; false when none may. */
  async take({ choice, failure }: Move): Promise<boolean> {
    const next = this.chosen(choice);
    return next !== undefined && this.run(next, next.lane.startsWith("enter") ? failure : null);
  }

  /** Lets the first read go on; false when none waits. */
  async takeRead(): Promise<boolean> {
    const next = this.waiting.find(({ lane }) => lane.startsWith("read"));
    return next !== undefined && this.run(next, null);
  }

  /** True when that choice lets a write go on. */
  isWriteNext({ choice }: Move): boolean {
    return this.chosen(choice)?.lane.startsWith("enter") === true;
  }

  private async run(next: Waiting, failure: Error | null): Promise<true> {
    this.waiting.splice(this.waiting.indexOf(next), 1);
    next.go(failure);
    await settled();
    return true;
  }

  private chosen(choice: number): Waiting | undefined {
    const lanes = new Set<string>();
    const candidates = this.waiting.filter((each) => {
      const isFirst = !lanes.has(each.lane);
      lanes.add(each.lane);
      return isFirst && each.mayGo();
    });
    return candidates[choice % Math.max(1, candidates.length)];
  }
}

/** Lets everything run that waits for nothing but promises. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
