import type { ViewRegistryPort } from "../core/ui-ports";
import { UnknownView } from "./views/empty-view";
import type { View } from "./views/view";
import type { WorkspaceLeaf } from "./workspace/leaf";

type Creator = (leaf: WorkspaceLeaf) => View;

/** Which class shows which type of view, and which type opens which file extension. */
export class ViewRegistry implements ViewRegistryPort {
  private readonly creators = new Map<string, Creator>();
  private readonly typeByExtension = new Map<string, string>();

  constructor(private readonly typeChanged: (type: string) => void) {}

  registerView(type: string, creator: Creator): void {
    if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.creators.set(type, creator);
    this.typeChanged(type);
  }

  unregisterView(type: string): void {
    if (this.creators.delete(type)) this.typeChanged(type);
  }

  registerExtensions(extensions: string[], viewType: string): void {
    const taken = extensions.find((extension) => this.typeByExtension.has(extension));
    if (taken !== undefined) throw new Error(`Attempting to register an existing file extension "${taken}"`);
    for (const extension of extensions) this.typeByExtension.set(extension, viewType);
  }

  unregisterExtensions(extensions: string[]): void {
    for (const extension of extensions) this.typeByExtension.delete(extension);
  }

  isRegistered(type: string): boolean {
    return this.creators.has(type);
  }

  getTypeByExtension(extension: string): string | undefined {
    return this.typeByExtension.get(extension);
  }

  createView(type: string, leaf: WorkspaceLeaf): View {
    return this.creators.get(type)?.(leaf) ?? new UnknownView(leaf, type);
  }
}
