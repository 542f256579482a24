import type { WorkspaceLeaf } from "../workspace/leaf";
import { View } from "./view";

interface SavedView {
  readonly type: string;
  readonly state: Record<string, unknown>;
  readonly title?: string;
  readonly icon?: string;
}

/**
 * Stands in a leaf that was restored and has not been seen yet (since 1.7.2, docs "Defer views"): it has the type
 * and the state of the real view and is not an instance of its class.
 */
export class DeferredView extends View {
  private resolving: Promise<void> | undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly saved: SavedView,
  ) {
    super(leaf);
    this.icon = saved.icon ?? this.icon;
  }

  get savedState(): Record<string, unknown> {
    return this.saved.state;
  }

  getViewType(): string {
    return this.saved.type;
  }

  getDisplayText(): string {
    return this.saved.title ?? this.saved.type;
  }

  resolve(): Promise<void> {
    const { type, state } = this.saved;
    this.resolving ??= this.leaf.setViewState({ type, state });
    return this.resolving;
  }
}
