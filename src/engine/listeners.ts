/** Those who want to be told of something, for as long as the plugin runs. */
export class Listeners<T> {
  private readonly all: ((news: T) => void)[] = [];

  add(listener: (news: T) => void): void {
    this.all.push(listener);
  }

  tell(news: T): void {
    for (const listener of this.all) listener(news);
  }
}
