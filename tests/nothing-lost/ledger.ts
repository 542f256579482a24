/** A word that stands for one edit or one action, such as `u12z`. */
const TOKEN = /\b[a-z]\d+z\b/g;

export type Counts = ReadonlyMap<string, number>;

/** How often each token stands in a text. */
export function tokensIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [token] of text.matchAll(TOKEN)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** The tokens that one text has more or less often than the other, with the difference. */
export function tokenChanges(before: string, after: string): Counts {
  const changes = tokensIn(after);
  for (const [token, count] of tokensIn(before)) {
    const change = (changes.get(token) ?? 0) - count;
    if (change === 0) changes.delete(token);
    else changes.set(token, change);
  }
  return changes;
}

/** What has to stand in the vault in the end, by all that users, syncs and actions did. */
export class Ledger {
  private readonly expected = new Map<string, number>();
  /** Tokens that a user or a sync took out or brought back: nobody is to blame for those. */
  private readonly released = new Set<string>();
  private last = 0;

  /** A token that nobody else has. */
  next(kind: "action" | "user"): string {
    this.last += 1;
    return `${kind === "user" ? "u" : "a"}${this.last}z`;
  }

  add(changes: Counts, sign: 1 | -1 = 1): void {
    for (const [token, change] of changes) {
      this.expected.set(token, (this.expected.get(token) ?? 0) + sign * change);
    }
  }

  /** What a user or a sync made of a text: tokens that are new are to stay, all others are released. */
  userChanged(before: string, after: string): void {
    for (const [token, change] of tokenChanges(before, after)) {
      if (change === 1 && !this.expected.has(token) && token.startsWith("u")) this.expected.set(token, 1);
      else this.released.add(token);
    }
  }

  /** Nothing can be said of those any more, for what held them could not be put back and was reported. */
  release(tokens: Iterable<string>): void {
    for (const token of tokens) this.released.add(token);
  }

  /** The tokens that a user or a sync has had a hand in, of all there are. */
  get shareReleased(): number {
    return this.released.size / Math.max(1, this.expected.size);
  }

  /** What is lost, doubled, or there without anybody having put it there. */
  complaints(texts: Iterable<string>): string[] {
    const found = new Map<string, number>();
    for (const text of texts)
      for (const [token, count] of tokensIn(text)) found.set(token, (found.get(token) ?? 0) + count);
    const all = new Set([...this.expected.keys(), ...found.keys()]);
    return [...all]
      .filter((token) => !this.released.has(token))
      .map((token) => ({ token, is: found.get(token) ?? 0, due: this.expected.get(token) ?? 0 }))
      .filter(({ is, due }) => is !== due)
      .map(({ token, is, due }) => `${token} stands ${is} times instead of ${due}`);
  }
}
