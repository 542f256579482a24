/** Each icon as its SVG children: tag and attributes. Declared by hand: inferring it from 800 kB is slow. */
declare module "lucide-static/icon-nodes.json" {
  type IconNode = readonly [tag: keyof SVGElementTagNameMap, attributes: Readonly<Record<string, string>>];
  const iconNodes: Readonly<Record<string, readonly IconNode[]>>;
  export default iconNodes;
}
