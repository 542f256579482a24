import { createPerformer, type Performer, type PlannedEdit } from "../../src/app/perform";
import { UndoHistory } from "../../src/app/undo-history";
import { edited, refused, type Edit } from "../../src/note/text/edit";
import { MemoryVault } from "./memory-vault";

export const PATH = "People/Ana Diaz.md";
export const SAM = "People/Sam Rivera.md";
export const more = (text: string): Edit => edited(text, `${text}+`);
export const no = (): Edit => refused("not-provable", null, "");

export function ready(): { vault: MemoryVault; history: UndoHistory; perform: Performer } {
  const vault = new MemoryVault();
  vault.texts.set(PATH, "ana").set(SAM, "sam");
  const history = new UndoHistory(vault);
  return { vault, history, perform: createPerformer(history) };
}

/** As soon as the first of them has been written, the notes are renamed, before anybody hears of the write. */
export function renameAfterWriting(
  vault: MemoryVault,
  history: UndoHistory,
  ...renames: readonly (readonly [from: string, to: string])[]
): void {
  let isDone = false;
  const edit = MemoryVault.prototype.edit.bind(vault);
  vault.edit = async (path, change) => {
    const outcome = await edit(path, change);
    const isFirst = outcome.kind === "written" && !isDone && path === renames[0]?.[0];
    for (const [from, to] of isFirst ? renames : []) rename(vault, history, [from, to]);
    isDone ||= isFirst;
    return outcome;
  };
}

/** While the first write to the first of them waits, the notes are renamed; the write follows its note. */
export function renameBeforeWriting(
  vault: MemoryVault,
  history: UndoHistory,
  ...renames: readonly (readonly [from: string, to: string])[]
): void {
  const edit = MemoryVault.prototype.edit.bind(vault);
  vault.edit = (path, change) => {
    if (path !== renames[0]?.[0]) return edit(path, change);
    vault.edit = edit;
    for (const each of renames) rename(vault, history, each);
    return edit(
      renames.reduce((at, [from, to]) => (at === from ? to : at), path),
      change,
    );
  };
}

/** A note goes by another name from now on, and the history is told. */
export function rename(
  vault: MemoryVault,
  history: UndoHistory,
  [from, to]: readonly [string, string],
): void {
  const text = vault.texts.get(from);
  if (text === undefined) throw new Error(`${from} is not there`);
  vault.texts.delete(from);
  vault.texts.set(to, text);
  history.noteRenamed(from, to);
}

/** Each change is a part by itself. */
export function oneByOne(
  perform: Performer,
  label: string,
  edits: readonly PlannedEdit[],
): ReturnType<Performer["each"]> {
  return perform.each(
    edits.map((edit) => [edit]),
    () => label,
  );
}
