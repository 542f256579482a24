/**
 * What the plugin does by itself, with nobody waiting for it. It is begun only while the plugin is on, and what goes
 * wrong in it is told in one place.
 */
export class Background {
  private readonly underWay = new Set<Promise<void>>();
  private hasStopped = false;

  constructor(private readonly tell: (error: unknown) => void) {}

  /** True once the plugin has been switched off. */
  get isOver(): boolean {
    return this.hasStopped;
  }

  /** Begins that at once, up to where it first waits; does nothing once the plugin has been switched off. */
  begin(work: () => unknown): void {
    if (this.hasStopped) return;
    const run = this.carriedOut(work).finally(() => this.underWay.delete(run));
    this.underWay.add(run);
  }

  /**
   * Resolves at once while the plugin is on and never after that: whoever waits for it between two steps does not take
   * the second one, and is forgotten with the plugin.
   */
  goOn(): Promise<void> {
    return this.hasStopped ? new Promise(() => undefined) : Promise.resolve();
  }

  /** The plugin is being switched off. */
  stop(): void {
    this.hasStopped = true;
  }

  /** Resolves once nothing is under way, nor what has been begun by it. */
  async whenDone(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  private async carriedOut(work: () => unknown): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.tell(error);
    }
  }
}
