import { layoutFaults } from "./layout-faults";
import { smallFields, smallTargets } from "./touch-faults";

/** Bundled and loaded into each page, where what is drawn can be measured. */
const measures = { layoutFaults, smallTargets, smallFields } as const;

declare global {
  interface Window {
    measures: typeof measures;
  }
}

window.measures = measures;
