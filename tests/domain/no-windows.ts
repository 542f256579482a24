import type { Windows } from "../../src/domain/horizon";

/** Nothing is shown a day before or after its own. */
export const NO_WINDOWS: Windows = {
  soonDays: 0,
  promiseAheadDays: 0,
  milestoneAheadDays: 0,
  yearlyBelatedDays: 0,
  oneOffBelatedDays: 0,
  thanksDays: 0,
  followUpAfterDays: 0,
  followUpDays: 0,
  repairAfterDays: 0,
};
