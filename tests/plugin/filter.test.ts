import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { readVaultFiles } from "../host/vault-files";

let vault: OpenVault;

beforeAll(async () => {
  const files = await readVaultFiles(fileURLToPath(new URL("../../examples/vault", import.meta.url)));
  vault = await openVault({ files, today: "2026-11-22" });
});
afterAll(() => vault.close());

interface DueItem {
  readonly name: string;
  readonly group?: string | null;
}

async function due(params: Record<string, string>): Promise<readonly DueItem[]> {
  const outcome = await vault.cli("rapport:due", { ...params, format: "json" });
  if (outcome.kind !== "printed") throw new Error(JSON.stringify(outcome));
  return (JSON.parse(outcome.text) as { readonly items: readonly DueItem[] }).items;
}

describe("rapport:due", () => {
  test("narrows to whom the filter finds and leaves out who is not due", async () => {
    const items = await due({ filter: "circle:close" });
    expect(items.map(({ name }) => name)).toEqual(["Ana Diaz", "Kim Ode"]);
    expect(await due({ filter: "is:fine -is:due" })).toEqual([]);
  });

  test("gives the group of each only where groups are asked for", async () => {
    expect((await due({})).some((item) => "group" in item)).toBe(false);
    const groups = new Set((await due({ group: "circle" })).map(({ group }) => group));
    expect([...groups].slice(0, 2)).toEqual(["inner", "close"]);
    expect([...groups].at(-1)).toBeNull();
    expect((await due({ group: "urgency" }))[0]?.group).toBe("overdue");
  });

  test("says the same people whatever they are grouped and sorted by", async () => {
    const names = (items: readonly DueItem[]) => items.map(({ name }) => name).toSorted();
    const all = names(await due({}));
    for (const group of ["urgency", "circle", "relationship", "place", "channel"]) {
      for (const sort of ["urgency", "name", "last-contact", "due"]) {
        expect(names(await due({ group, sort }))).toEqual(all);
      }
    }
  });

  test("puts the headings of groups above their tables", async () => {
    const outcome = await vault.cli("rapport:due", { group: "circle", filter: "circle:close" });
    expect(outcome.kind === "printed" && outcome.text).toMatch(/^close\n  Ana Diaz .*\n  Kim Ode /);
  });

  test.each([
    [{ filter: "cirle:close" }, "Did you mean “circle:close”?"],
    [{ group: "weather" }, "group: “weather” is not known."],
    [{ sort: "weather" }, "sort: “weather” is not known."],
  ])("%j is refused with a sentence", async (params, sentence) => {
    await expect(vault.cli("rapport:due", params)).rejects.toThrow(sentence);
  });

  test("says that nobody matches where somebody is due all the same", async () => {
    const outcome = await vault.cli("rapport:due", { filter: "zebra" });
    expect(outcome.kind === "printed" && outcome.text).toBe("Nobody matches");
  });
});

describe("rapport:people", () => {
  const ANA = "People/Ana Diaz.md";

  async function found(filter: string): Promise<readonly string[]> {
    const outcome = await vault.cli("rapport:people", { filter, format: "json" });
    if (outcome.kind !== "printed") throw new Error(JSON.stringify(outcome));
    return (JSON.parse(outcome.text) as { readonly people: readonly DueItem[] }).people.map(
      ({ name }) => name,
    );
  }

  /** The note with a tag and some words that no list shows. */
  async function edit(change: (text: string) => string): Promise<void> {
    const file = vault.app.vault.getFileByPath(ANA);
    if (file === null) throw new Error(ANA);
    await vault.app.vault.process(file, change);
    await vault.settle();
  }

  test("finds whoever has changed since without a difference that a list shows", async () => {
    expect(await found("ana diaz")).toContain("Ana Diaz");
    await edit((text) => `${text}\n\nShe sails.\n`);
    expect(await found("")).toContain("Ana Diaz");
    expect(await found("ana diaz")).toContain("Ana Diaz");
    await edit((text) => `${text}\n#regatta\n`);
    expect(await found("tag:regatta")).toEqual(["Ana Diaz"]);
    await edit((text) => text.replace("#regatta", "#harbour"));
    expect(await found("tag:regatta")).toEqual([]);
    expect(await found("tag:harbour")).toEqual(["Ana Diaz"]);
  });
});
