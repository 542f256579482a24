import AxeBuilder from "@axe-core/playwright";
import type { Surface } from "./surfaces";
import type { VaultPage } from "./vault-page";

/** What axe finds wrong in a part of the page: the rule, and each element it does not hold for. */
export async function axeFaults(
  { page }: VaultPage,
  { selector, leftToTheApp = [] }: Pick<Surface, "selector" | "leftToTheApp">,
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(selector).disableRules([...leftToTheApp]);
  const { violations, passes } = await axe.setLegacyMode().analyze();
  if (passes.length === 0) throw new Error(`axe has found nothing to look at in ${selector}`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help} in ${html.slice(0, 160)}`),
  );
}
