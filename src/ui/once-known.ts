import type { AgendaFeed } from "../app/agenda-feed";
import type { Person } from "../domain/person";

export interface KnownDeps {
  readonly feed: Pick<AgendaFeed, "subscribe">;
  readonly person: (path: string) => Person | null;
}

/** The app tells of a new note within a moment; what takes longer is not going to come. */
const LONGEST_WAIT_MS = 3000;

/** The person of a note that has just been made, once the app has told of it; null when it is nobody's. */
export function onceKnown(path: string, { feed, person }: KnownDeps): Promise<Person | null> {
  const known = person(path);
  if (known !== null) return Promise.resolve(known);
  return new Promise((resolve) => {
    const end = (): void => {
      stop();
      window.clearTimeout(timer);
      resolve(person(path));
    };
    const stop = feed.subscribe(() => {
      if (person(path) !== null) end();
    });
    const timer = window.setTimeout(end, LONGEST_WAIT_MS);
  });
}
