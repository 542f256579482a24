import type { OpenVault } from "../host/node";
import { Workspace } from "../host/ui/workspace/workspace";

/** Opens a note in a tab, as a click on its name does. */
export async function openNote({ app }: OpenVault, path: string): Promise<void> {
  const { workspace } = app;
  if (!(workspace instanceof Workspace)) throw new Error("The vault was opened without windows");
  await workspace.openLinkText(path, "");
}
