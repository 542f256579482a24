import type { Adapter } from "./adapter";
import { joinPath } from "./paths";

/** The app's defaults for the settings that plugins feel. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  useMarkdownLinks: false,
  newLinkFormat: "shortest",
  newFileLocation: "root",
  newFileFolderPath: "/",
  attachmentFolderPath: "/",
  trashOption: "system",
  alwaysUpdateLinks: false,
};

/** The vault's settings, `app.json` in the configuration folder, and the files of core plugins beside it. */
export class VaultConfig {
  private values: Record<string, unknown> = {};

  constructor(
    private readonly adapter: Adapter,
    private readonly folder: string,
  ) {}

  /** A broken file leaves the defaults: the app starts with them too. */
  async load(): Promise<void> {
    this.values = (await this.readJson("app")) ?? {};
  }

  get(key: string): unknown {
    return this.values[key] ?? DEFAULTS[key];
  }

  set(key: string, value: unknown): void {
    this.values[key] = value;
  }

  async readJson(name: string): Promise<Record<string, unknown> | null> {
    const path = joinPath(this.folder, `${name}.json`);
    if (!(await this.adapter.exists(path))) return null;
    try {
      const parsed: unknown = JSON.parse(await this.adapter.read(path));
      return isRecord(parsed) ? parsed : null;
    } catch {
      return null;
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
