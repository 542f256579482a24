import { openVault } from "../host/node";
import { TODAY } from "./reading";

/** A person as the plugin prints one. */
export interface ListedPerson {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly lastContact: {
    readonly day: string;
    readonly source: string;
    readonly from: string;
    readonly line: number | null;
  } | null;
  readonly commitments: readonly {
    readonly text: string;
    readonly direction: string;
    readonly due: string | null;
  }[];
}

/** The people whom the built plugin finds in a vault of those files. */
export async function peopleIn(files: Readonly<Record<string, string>>): Promise<readonly ListedPerson[]> {
  const vault = await openVault({ files, today: TODAY });
  try {
    await vault.settle();
    const outcome = await vault.cli("rapport:people", { format: "json" });
    if (outcome.kind !== "printed") throw new Error(outcome.message);
    const { people } = JSON.parse(outcome.text) as { readonly people: readonly ListedPerson[] };
    return people;
  } finally {
    await vault.close();
  }
}

/** What a form shows as a note: its path on the first line, then its text; properties may stand there without marks. */
export function noteIn(written: string): readonly [path: string, text: string] {
  const [path = "", ...lines] = written.split("\n");
  const text = lines.join("\n");
  return [path, /^[\w-]+:/.test(text) ? `---\n${text}\n---\n` : `${text}\n`];
}
