import { onTestFinished } from "vitest";
import { openVault, type OpenVault, type VaultOptions } from "../host/node";

export const TODAY = "2026-11-22";
export const ANA = "People/Ana Diaz.md";
export const DAILY = "Daily/2026-11-12.md";
export const CORE_DAILY = { ".obsidian/daily-notes.json": JSON.stringify({ folder: "Daily" }) };

export interface Told {
  readonly path: string;
  readonly lastContact: {
    readonly day: string;
    readonly source: string;
    readonly from: string;
    readonly line: number;
  } | null;
  readonly commitments: readonly {
    readonly text: string;
    readonly direction: string;
    readonly due: string | null;
    readonly from?: string;
    readonly line: number;
  }[];
}

export type Files = Readonly<Record<string, string>>;

/** Opens a vault until the test ends. */
export async function open(files: Files, options: Partial<VaultOptions> = {}): Promise<OpenVault> {
  const vault = await openVault({ files: { [ANA]: "", ...CORE_DAILY, ...files }, today: TODAY, ...options });
  onTestFinished(() => vault.close());
  await vault.settle();
  return vault;
}

export async function person(opened: OpenVault, path = ANA): Promise<Told> {
  await opened.settle();
  const printed = await opened.cli("rapport:people", { format: "json" });
  if (printed.kind !== "printed") throw new Error(printed.message);
  const { people } = JSON.parse(printed.text) as { people: Told[] };
  const found = people.find((each) => each.path === path);
  if (found === undefined) throw new Error(`${path} is no person`);
  return found;
}

export async function contact(files: Files, options?: Partial<VaultOptions>): Promise<string | null> {
  const { lastContact } = await person(await open(files, options));
  return lastContact === null ? null : `${lastContact.day} ${lastContact.source}`;
}

export async function rename({ app }: OpenVault, path: string, newPath: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`${path} is not there`);
  await app.vault.rename(file, newPath);
}
