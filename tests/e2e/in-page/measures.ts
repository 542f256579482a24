import { layoutFaults } from "./layout-faults";
import { comparePictures } from "./pictures";
import { smallFields, smallTargets } from "./touch-faults";

/** Bundled and loaded into each page, where what is drawn can be measured. */
const measures = { layoutFaults, smallTargets, smallFields, comparePictures } as const;

declare global {
  interface Window {
    measures: typeof measures;
  }
}

window.measures = measures;
