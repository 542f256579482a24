import type { ObsidianModule } from "./core/load-plugin";
import { coreClasses, coreValues } from "./core/module";
import { uiClasses, uiValues } from "./ui/module";

/**
 * What `require("obsidian")` gives to the plugin. core/module.ts and ui/module.ts hold the comparison with
 * obsidian.d.ts that the compiler makes.
 */
export const obsidianModule: ObsidianModule = { ...coreValues, ...coreClasses, ...uiValues, ...uiClasses };
