/** How many different texts are told apart; a property with more has no most frequent one worth showing. */
const MOST_TEXTS = 1000;

/** Counts texts, to tell the most frequent one. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(text: string): void {
    const known = this.counts.get(text);
    if (known === undefined && this.counts.size >= MOST_TEXTS) return;
    this.counts.set(text, (known ?? 0) + 1);
  }

  /** The most frequent text, of equals the first by its letters; null when none came. */
  mostFrequent(): string | null {
    let best: string | null = null;
    let most = 0;
    for (const [text, count] of this.counts) {
      if (count < most || (count === most && best !== null && text > best)) continue;
      best = text;
      most = count;
    }
    return best;
  }
}
