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

/** What was filled in when a form was closed without being saved, by what it was about, as long as the app runs. */
export class Drafts<T> {
  private readonly kept = new Map<string, T>();

  /** The draft that is kept, else a fresh one. */
  open(key: string, fresh: () => T): T {
    return this.kept.get(key) ?? fresh();
  }

  /** A form that opens as it was left, and forgets it when it is closed for good; `kept` is what is kept of a draft. */
  form(key: string, { fresh, close, kept = (draft) => draft }: FormOfDraft<T>): Drafted<T> {
    return {
      first: this.open(key, fresh),
      onDraft: (draft) => this.keep(key, kept(draft)),
      onClose: () => {
        this.forget(key);
        close();
      },
    };
  }

  keep(key: string, draft: T): void {
    this.kept.set(key, draft);
  }

  /** Once it is saved, or given up on purpose. */
  forget(key: string): void {
    this.kept.delete(key);
  }
}
