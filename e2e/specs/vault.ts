import { browser } from "@wdio/globals";

/** The text of a note as it is on disk. */
export async function read(path: string): Promise<string> {
  return browser.executeObsidian(({ app }, at) => app.vault.adapter.read(at), path);
}

/** Puts a file into the vault as the app does when somebody makes a note, over one that is there. */
export async function put(path: string, text: string): Promise<void> {
  return browser.executeObsidian(
    async ({ app }, at, content) => {
      const known = app.vault.getFileByPath(at);
      if (known === null) await app.vault.create(at, content);
      else await app.vault.process(known, () => content);
    },
    path,
    text,
  );
}

/** Waits until a note satisfies what is asked of it. */
export async function untilNote(path: string, isSo: (text: string) => boolean): Promise<string> {
  let text = "";
  await browser.waitUntil(async () => isSo((text = await read(path))), {
    timeoutMsg: `${path} never came to say what was expected`,
  });
  return text;
}
