/** What a form is given so that nothing is lost when its window is closed by mistake. */
export interface Drafted<T> {
  readonly first: T;
  readonly onDraft: (draft: T) => void;
  /** Closes for good: once it is saved, or given up on purpose. */
  readonly onClose: () => void;
}

interface FormOfDraft<T> {
  readonly fresh: () => T;
  readonly close: () => void;
  readonly kept?: (draft: T) => T;
}

/** What a form is about: the paths of notes, and words for what is asked of them where there is more than one thing. */
export type DraftKey = readonly string[];

/** Where the note is by now that was at a path when a draft was kept. */
export type PathNow = (path: string) => string;

interface Kept<T> {
  readonly key: DraftKey;
  readonly draft: T;
  /** Where notes have gone since, by where they were. */
  readonly moved: ReadonlyMap<string, string>;
}

/** What was filled in when a form was closed without being saved, by what it was about, as long as the app runs. */
export class Drafts<T> {
  private all = new Map<string, Kept<T>>();

  /** `follow` puts the notes that a draft itself names to where they are by now. */
  constructor(private readonly follow: (draft: T, now: PathNow) => T = (draft) => draft) {}

  /** The draft that is kept, else a fresh one. */
  open(key: DraftKey, fresh: () => T): T {
    const kept = this.all.get(nameOf(key));
    if (kept === undefined) return fresh();
    const { draft, moved } = kept;
    return moved.size === 0 ? draft : this.follow(draft, (path) => moved.get(path) ?? path);
  }

  /** A form that opens as it was left, and forgets it when it is closed for good; `kept` is what is kept of a draft. */
  form(key: DraftKey, { fresh, close, kept = (draft) => draft }: FormOfDraft<T>): Drafted<T> {
    return {
      first: this.open(key, fresh),
      onDraft: (draft) => this.keep(key, kept(draft)),
      onClose: () => {
        this.forget(key);
        close();
      },
    };
  }

  keep(key: DraftKey, draft: T): void {
    this.all.set(nameOf(key), { key, draft, moved: new Map() });
  }

  /** Once it is saved, or given up on purpose. */
  forget(key: DraftKey): void {
    this.all.delete(nameOf(key));
  }

  /** What was filled in about a note goes with it. */
  noteRenamed(from: string, to: string): void {
    const all = [...this.all.values()].map(({ key, draft, moved }) => ({
      key: key.map((part) => (part === from ? to : part)),
      draft,
      moved: movedOn(moved, from, to),
    }));
    this.all = new Map(all.map((kept) => [nameOf(kept.key), kept]));
  }
}

/** Where notes have gone with one more move: of one that has moved before, it is where it was at first that counts. */
function movedOn(moved: ReadonlyMap<string, string>, from: string, to: string): ReadonlyMap<string, string> {
  const before = [...moved].find(([, at]) => at === from)?.[0];
  return new Map([...moved, [before ?? from, to]]);
}

function nameOf(key: DraftKey): string {
  return key.join("\n");
}

/** The drafts of all forms, which follow their notes. */
export class DraftBook {
  private readonly all: Pick<Drafts<unknown>, "noteRenamed">[] = [];

  drafts<T>(follow?: (draft: T, now: PathNow) => T): Drafts<T> {
    const drafts = new Drafts<T>(follow);
    this.all.push(drafts);
    return drafts;
  }

  noteRenamed(from: string, to: string): void {
    for (const drafts of this.all) drafts.noteRenamed(from, to);
  }
}
