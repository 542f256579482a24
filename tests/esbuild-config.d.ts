declare module "*/esbuild.config.mjs" {
  export function build(options?: { outfile?: string; minify?: boolean }): Promise<{ bytes: number }>;
}
declare module "*/bundle-rules.mjs" {
  export function forbiddenIn(text: string): string[];
}
