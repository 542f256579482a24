/** What was filled in when a form was closed without being saved, by what it was about, as long as the app runs. */
export class Drafts<T> {
  private readonly kept = new Map<string, T>();

  /** The draft that is kept, else a fresh one. */
  open(key: string, fresh: () => T): T {
    return this.kept.get(key) ?? fresh();
  }

  keep(key: string, draft: T): void {
    this.kept.set(key, draft);
  }

  /** Once it is saved, or given up on purpose. */
  forget(key: string): void {
    this.kept.delete(key);
  }
}
