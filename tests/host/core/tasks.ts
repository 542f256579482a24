type Task = () => Promise<unknown>;

/** What plugins add in the workspace's `quit` event, to be finished before the app goes. */
export class Tasks {
  private readonly promises: Promise<unknown>[] = [];

  add(task: Task): void {
    this.addPromise(task());
  }

  addPromise(promise: Promise<unknown>): void {
    this.promises.push(promise);
  }

  isEmpty(): boolean {
    return this.promises.length === 0;
  }

  /** One that fails does not keep the others from being waited for. */
  promise(): Promise<unknown> {
    return Promise.allSettled(this.promises);
  }
}
