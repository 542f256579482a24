import { Notice, Platform } from "obsidian";

/** More that offer an undo would cover the list, in which what they tell of can be undone as well. */
const MOST_AT_ONCE = 2;
/** There it stands over the header of the list, which has to be within reach. */
const MOST_ON_PHONE = 1;

/** The notices that are in sight and have to make room for others. */
export class ShownNotices {
  private lastMove: Notice | null = null;
  /** What takes away each of those that offer an undo and need not be seen to, the newest last. */
  private readonly offers = new Set<() => void>();

  constructor(private readonly focusBack: () => void) {}

  /** Shows what was undone or done again, in place of what was said so before. */
  move(text: string): void {
    this.lastMove?.hide();
    if (Platform.isPhone) this.makeRoom(0);
    this.lastMove = new Notice(text);
  }

  /** Has older ones make room for a notice that offers an undo; returns what takes that away. */
  offer(notice: Notice, { staysLong }: { readonly staysLong: boolean }): () => void {
    const leave = (): void => {
      if (notice.messageEl.contains(notice.messageEl.doc.activeElement)) this.focusBack();
      notice.hide();
      this.offers.delete(leave);
    };
    if (!staysLong) this.offers.add(leave);
    this.makeRoom(Platform.isPhone ? MOST_ON_PHONE : MOST_AT_ONCE);
    return leave;
  }

  private makeRoom(most: number): void {
    for (const leave of [...this.offers].slice(0, Math.max(0, this.offers.size - most))) leave();
    if (Platform.isPhone) this.lastMove?.hide();
  }
}
