import type * as Obsidian from "obsidian";

/** `obsidian://` addresses. Any web page can call one, which is why handlers are told nothing but the parameters. */
export class ProtocolHandlers {
  private readonly handlers = new Map<string, Obsidian.ObsidianProtocolHandler>();

  register(action: string, handler: Obsidian.ObsidianProtocolHandler): void {
    this.handlers.set(action, handler);
  }

  unregister(action: string): void {
    this.handlers.delete(action);
  }

  /** A parameter without a value is the string "true" (obsidian.d.ts, `ObsidianProtocolData`). */
  async open(uri: string): Promise<boolean> {
    const url = new URL(uri);
    if (url.protocol !== "obsidian:") return false;
    const action = url.hostname || url.pathname.replace(/^\/+/, "");
    const handler = this.handlers.get(action);
    if (!handler) return false;
    const given = [...url.searchParams].map(
      ([name, value]) => [name, value === "" ? "true" : value] as const,
    );
    await handler({ ...Object.fromEntries(given), action });
    return true;
  }
}
