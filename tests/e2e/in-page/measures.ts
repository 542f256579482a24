import { themeColours } from "./colours";
import { focusFaults } from "./focus-faults";
import { layoutFaults } from "./layout-faults";
import { comparePictures } from "./pictures";
import { smallFields, smallTargets } from "./touch-faults";

/** Bundled and loaded into each page, where what is drawn can be measured. */
const measures = {
  layoutFaults,
  smallTargets,
  smallFields,
  focusFaults,
  themeColours,
  comparePictures,
} as const;

declare global {
  interface Window {
    measures: typeof measures;
  }
}

window.measures = measures;
