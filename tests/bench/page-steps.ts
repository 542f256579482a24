/* What the bench does in the page. Each function runs there alone and knows nothing of the others. */

export async function fetchRecord(): Promise<number> {
  const [{ name } = {}] = await indexedDB.databases();
  if (name === undefined) throw new Error("The plugin has kept no record");
  const start = performance.now();
  const notes = await new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(new Error("The record cannot be opened"));
    opening.onsuccess = () => {
      const database = opening.result;
      const asking = database.transaction("texts").objectStore("texts").openCursor();
      let found = 0;
      asking.onerror = () => reject(new Error("The record cannot be read"));
      asking.onsuccess = () => {
        const part = asking.result;
        if (part === null) {
          database.close();
          return resolve(found);
        }
        found += (JSON.parse((part.value as { notes: string }).notes) as readonly unknown[]).length;
        part.continue();
      };
    };
  });
  if (notes < 5_000) throw new Error(`The record holds ${notes} notes`);
  return performance.now() - start;
}

/** From the command to the frame that shows the rows: its work and its layout, without waiting for the display. */
export async function openView(): Promise<number> {
  const host = window.host;
  if (host === undefined) throw new Error("The app has not started");
  for (const leaf of host.app.workspace.getLeavesOfType("rapport-reconnect")) leaf.detach();
  const start = performance.now();
  host.runCommand("rapport:open");
  while (document.querySelector(".rapport-name") === null) await Promise.resolve();
  document.body.getBoundingClientRect();
  const time = performance.now() - start;
  await host.settle();
  return time;
}

export function plainRows(): number {
  const list = document.createElement("div");
  const start = performance.now();
  for (let row = 0; row < 50; row += 1) {
    const element = document.createElement("div");
    for (const text of ["Ana Diaz", "3 weeks late", "Coffee, 30 Sep: the move to Lisbon"]) {
      element.append(Object.assign(document.createElement("span"), { textContent: text }));
    }
    list.append(element);
  }
  document.body.append(list);
  document.body.getBoundingClientRect();
  const time = performance.now() - start;
  list.remove();
  return time;
}

/** A change of the first person's note, done and undone in turn, and what of the list tells that it is seen. */
export interface NoteChange {
  /** How the note begins in each turn, instead of its first line. */
  readonly beginnings: readonly [string, string];
  readonly seenIn: string;
}

/**
 * From the event of a changed note until the list says so, with the layout that follows, the index and the agenda of
 * everybody included. Fails when a change is not seen.
 */
export async function changeNote({ beginnings, seenIn }: NoteChange): Promise<number[]> {
  const host = window.host;
  const list = document.querySelector(".rapport-list");
  const path = `People/${list?.querySelector(".rapport-name")?.textContent ?? ""}.md`;
  if (host === undefined || list === null) throw new Error("There is no list");
  const text = await host.read(path);
  const { metadataCache } = host.app;
  const trigger = metadataCache.trigger.bind(metadataCache);
  let told = Promise.resolve(0);
  metadataCache.trigger = (event, ...about) => {
    if (event !== "changed") return trigger(event, ...about);
    const before = list.querySelector(seenIn)?.textContent;
    told = new Promise((tell) => {
      // In the app the event comes with a message of the worker that has read the note. From a timer of the host, which
      // another timer has set, every timer after it would be held back by the browser for 4 milliseconds.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (list.querySelector(seenIn)?.textContent === before) return;
          observer.disconnect();
          document.body.getBoundingClientRect();
          tell(performance.now() - start);
        }).observe(list, { subtree: true, childList: true, characterData: true });
        trigger(event, ...about);
      };
      port2.postMessage(null);
    });
  };
  const times: number[] = [];
  for (let change = 0; change < 40; change += 1) {
    const before = list.querySelector(seenIn)?.textContent;
    await host.write(path, text.replace(/^---\n/, beginnings[change % 2 === 0 ? 0 : 1]));
    await host.settle();
    times.push(await told);
    await host.settle();
    if (list.querySelector(seenIn)?.textContent === before)
      throw new Error(`The list does not follow change ${change + 1}`);
  }
  metadataCache.trigger = trigger;
  await host.write(path, text);
  await host.settle();
  return times;
}

/** Each press until the next row has the focus, with the layout that follows. Fails when a press moves nothing. */
export async function pressKeys(): Promise<number[]> {
  const list = document.querySelector(".rapport-list");
  const row = list?.querySelector<HTMLElement>('[tabindex="0"]');
  row?.focus();
  const times: number[] = [];
  for (let press = 0; press < 40; press += 1) {
    const before = document.activeElement;
    const start = performance.now();
    before?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }),
    );
    for (let turn = 0; turn < 500 && document.activeElement === before; turn += 1) await Promise.resolve();
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
    if (document.activeElement === before) throw new Error(`Key ${press + 1} moved nothing`);
  }
  return times;
}

/**
 * Each press of x until the row it is on is marked, or no longer, with the layout that follows, while all 5,000 are
 * selected: the most there can be to carry along. Fails when a press marks nothing.
 */
export async function selectRows(): Promise<number[]> {
  const row = document.querySelector(".rapport-row:has([tabindex='0'])");
  const name = row?.querySelector<HTMLElement>(".rapport-name");
  name?.focus();
  const times: number[] = [];
  for (let press = 0; press < 41; press += 1) {
    const key = press === 0 ? { key: "a", ctrlKey: true } : { key: "x" };
    const before = row?.classList.contains("is-selected");
    const start = performance.now();
    name?.dispatchEvent(new KeyboardEvent("keydown", { ...key, bubbles: true, cancelable: true }));
    for (let turn = 0; turn < 500 && row?.classList.contains("is-selected") === before; turn += 1)
      await Promise.resolve();
    document.body.getBoundingClientRect();
    if (press > 0) times.push(performance.now() - start);
    if (row?.classList.contains("is-selected") === before) throw new Error(`Press ${press + 1} did nothing`);
  }
  return times;
}

interface Typing {
  /** What it takes until each letter is seen in the box. */
  readonly letters: number[];
  /** What it takes the list to follow, once the frame with the letter has been painted. */
  readonly lists: number[];
}

/**
 * Each letter in the filter until the box shows it, and then until the number of people who are left has changed, both
 * with the layout that follows. Fails when a letter changes nothing, and when the list does not wait for the letter.
 */
export async function typeFilter(): Promise<Typing> {
  const list = document.querySelector(".rapport-list");
  list
    ?.querySelector<HTMLElement>('[tabindex="0"]')
    ?.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true }));
  await window.host?.settle();
  const box = document.querySelector<HTMLInputElement>(".rapport-filter input");
  const count = list?.getElementsByClassName("rapport-section-count");
  if (box === null || count === undefined) throw new Error("There is no filter");
  // The first letter has everybody's note looked at, in pauses; until then the list stays as it is.
  box.value = "12";
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await window.host?.settle();
  const typing: Typing = { letters: [], lists: [] };
  for (let letter = 0; letter < 40; letter += 1) {
    const before = count[0]?.textContent;
    // Asked for before the letter, so that it comes just before the list does.
    const painted = new Promise<number>((resolve) => {
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
    });
    const start = performance.now();
    box.value = letter % 2 === 0 ? "123" : "12";
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    document.body.getBoundingClientRect();
    typing.letters.push(performance.now() - start);
    const shown = await painted;
    if (count[0]?.textContent !== before) throw new Error(`The list did not wait for letter ${letter + 1}`);
    for (let turn = 0; turn < 5 && count[0]?.textContent === before; turn += 1)
      await new Promise((go) => setTimeout(go, 0));
    document.body.getBoundingClientRect();
    typing.lists.push(performance.now() - shown);
    if (count[0]?.textContent === before) throw new Error(`Letter ${letter + 1} changed nothing`);
    // Nobody types the next letter before the rows beyond those in sight have been drawn as well.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  }
  return typing;
}
